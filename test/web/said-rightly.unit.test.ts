import { createElement } from 'react';
import { expect, it } from 'vitest';
import { words as en } from '#web/words/en/index.ts';
import { words as vi } from '#web/words/vi/index.ts';
import { JudgedMeanwhile } from '#web/screens/consolidation/judged-meanwhile.tsx';
import { VarianceNote } from '#web/screens/consolidation/totals-variance-note.tsx';
import { rendered } from '#test/web/rendered.ts';

const marks = {
  ...{ count: 1, clear: () => undefined },
  all: [{ place: '/figures/models', kind: null, remark: 'Xem lại' }],
};
const words = { place: () => 'Số mô hình', said: ({ remark }: { readonly remark: string }) => remark };
type Became = Parameters<typeof JudgedMeanwhile>[0]['became'];
const judged = (became: Became): string => rendered(createElement(JudgedMeanwhile, { became, reasons: marks, words }));

it('tells the second of two reviewers who was first and when, with the marks that were not sent', () => {
  const by = { person: 'Lê Thị An', role: 'coordinator' as const, unit: 'tinh-x' };
  const said = judged({ kind: 'accepted', at: '2020-06-01T01:20:00.000Z', by, remark: null } as unknown as Became);
  expect(said).toContain('Báo cáo đã được Lê Thị An xử lý lúc 08:20 01/06/2020');
  expect(said).toContain('Số mô hình: Xem lại');
  // Before the rounds are read it says no name rather than a wrong one.
  expect(judged({ kind: 'waiting' } as unknown as Became)).toContain('đã được người khác xử lý');
});

it('reads a correction of a figure that was missing from "no figure" to the new one', () => {
  const change = { code: 'models', label: 'Số mô hình', old: null, value: '4', missing: null, type: { is: 'count' } };
  const note = { changes: [change], follows: [], checks: [], document: '15/BC', reason: 'Sót', by: 'A', files: [] };
  const props = { cycle: 'c', note } as unknown as Parameters<typeof VarianceNote>[0];
  expect(rendered(createElement(VarianceNote, props))).toContain('Số mô hình: chưa có số liệu → 4');
});

it('says over a lost connection that nothing can be sent from here, in both languages, and of no report that it is taken', () => {
  expect(vi.shell.live.lostWhat).toContain('Từ máy này chưa gửi được gì');
  expect(en.shell.live.lostWhat).toContain('Nothing can be sent from here');
  for (const said of [vi.shell.live.lostWhat, en.shell.live.lostWhat]) expect(said).not.toMatch(/tiếp nhận|taken/);
});
