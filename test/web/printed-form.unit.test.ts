import { createElement } from 'react';
import { expect, it } from 'vitest';
import { PrintedForm } from '#web/screens/report-entry/printed-form.tsx';
import { rendered } from '#test/web/rendered.ts';

it('says of the period before why there is no figure, and what was approved where a correction took it away', () => {
  const indicators = ['hop', 'thu'].map((code) => ({
    ...{ code, label: `chỉ tiêu ${code}`, unit: 'cuộc', kind: 'count' as const, of: null, by: null },
    ...{ setting: null, programme: 'QCDC', required: true, source: null, mayBeMissing: true },
  }));
  const none = { reason: 'notYetCompiled' as const, words: null, typed: '' };
  const form = {
    cycle: { period: { code: '2021-H2', label: '' }, programmes: [] },
    template: { id: '', version: 1, relations: [], sections: [], indicators },
    previous: {
      ...{ cycle: 'truoc', period: { code: '2021-H1', label: '6 tháng đầu năm 2021' }, template: null, figures: [] },
      missing: [
        { code: 'hop', ...none, sealed: '12' },
        { code: 'thu', ...none },
      ],
    },
    // Of a form as the api answers it, what this part reads.
  } as unknown as Parameters<typeof PrintedForm>[0]['form'];
  const sheet = rendered(createElement(PrintedForm, { form, value: () => '', readAs: new Map() }));
  const why = 'không có số liệu: chưa tổng hợp được';
  expect([...sheet.matchAll(/không có số liệu[^<]*/g)].map(([said]) => said)).toEqual([
    `${why} (đã đính chính từ 12)`,
    why,
  ]);
});
