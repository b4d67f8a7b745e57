import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  admin,
  ask,
  calledCycle,
  coordinator,
  leader,
  must,
  reportBody,
  reporterA,
  reporterB,
  reporterOutside,
  settle,
  template,
} from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

let stack: TestStack;
let cycle: string;
const at = (unit: string) => `${cycle}/reports/${unit}`;
const note = (...changes: readonly object[]) => ({ changes, reason: 'ghi nhầm', document: '15-BC/HU' });
const looked = (by: typeof reporterA, unit: string, ...changes: readonly object[]) =>
  stack.call(by, 'POST', `${at(unit)}/variances/check`, { changes });

beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  const answer = (code: string, label: string, type: object) => ({
    ...{ code, label, type, unit: 'câu trả lời', kind: 'count', programme: 'QCDC', required: false },
  });
  const options = [
    { code: 'good', label: 'Tốt' },
    { code: 'fair', label: 'Khá' },
  ];
  await must(stack, admin, '/templates/qcdc/revise', {
    ...{ ...template, version: 1, reason: 'thêm câu hỏi' },
    indicators: [
      ...template.indicators.map((one) => ({ ...one, mayBeMissing: one.kind === 'total' })),
      answer('rules', 'Đã ban hành quy chế', { is: 'yesNo' }),
      answer('rating', 'Tự xếp loại', { is: 'choice', options }),
      answer('heldOn', 'Ngày họp', { is: 'date' }),
      answer('turnout', 'Tỷ lệ họp dân', { is: 'percent', digits: 1 }),
    ],
  });
  cycle = `/cycles/${await calledCycle(stack, { key: 'dinh-chinh-cau-tra-loi' })}`;
  for (const [by, unit, more] of [
    [reporterA, 'huyen-a', { rules: true, rating: 'Tốt', heldOn: '10/02/2020', turnout: '87,4%' }] as const,
    [reporterB, 'huyen-b', { rules: false }] as const,
  ]) {
    const { figures, ...rest } = reportBody();
    const said = Object.entries(more).map(([code, value]) => ({ code, value }));
    await must(stack, by, `${at(unit)}/submit`, {
      ...{ ...rest, sections: [{ code: 'ket-qua', text: 'Tốt' }], figures: [...figures, ...said] },
    });
    await must(stack, coordinator, `${at(unit)}/accept`, { round: 1 });
  }
  await must(stack, leader, `${cycle}/close-collection`, { overrideReason: 'đủ' });
  await must(stack, coordinator, `${cycle}/consolidate`, {});
  await must(stack, leader, `${cycle}/approve`, {});
});
afterAll(() => stack.close());

describe('a correction of answers, over HTTP', () => {
  it('says before it is sent what follows and what it breaks, in the language of whoever asks, and keeps nothing', async () => {
    const economy = { code: 'economy', old: '2', value: 3 };
    const sums = [{ code: 'models', old: '5', value: 6 }, economy];
    const { body } = await looked(reporterA, 'huyen-a', ...sums);
    expect(body).toMatchObject({ follows: [{ code: 'share', was: '40', now: '50', beyond: false }], checks: [] });
    expect((await looked(reporterA, 'huyen-a', economy)).body).toMatchObject({
      checks: [
        {
          where: 'report',
          check: 'K1',
          sentence: expect.stringContaining('Các chỉ tiêu thành phần cộng lại') as string,
        },
        {},
      ],
    });
    for (const by of [reporterB, reporterOutside]) expect((await looked(by, 'huyen-a', economy)).status).toBe(404);
    expect(await looked(reporterA, 'huyen-a', { code: 'models', old: '5', value: '1,079' })).toMatchObject({
      ...{ status: 422, body: { code: 'ambiguous-number', pointer: '/changes/0/value' } },
    });
    expect(await ask(stack, coordinator, `${cycle}/consolidation`)).toMatchObject({ variances: [] });
  });

  it('is refused at its answer where that is none of its field, and read as a report is', async () => {
    const sent = async (code: string, old: string | null, value: unknown) => {
      const answer = await stack.call(reporterA, 'POST', `${at('huyen-a')}/variances`, note({ code, old, value }));
      return [answer.status, answer.body['code'], answer.body['pointer']];
    };
    expect(await sent('rules', 'yes', 'có lẽ')).toEqual([422, 'figure-not-yes-or-no', '/changes/0/value']);
    expect(await sent('rules', 'no', 'Không')).toEqual([422, 'variance-old-differs', '/changes/0/old']);
    // What the screens call "Có" is sent as it is kept, and the refusal says how.
    const told = await stack.call(
      reporterA,
      'POST',
      `${at('huyen-a')}/variances`,
      note({ code: 'rules', old: 'Có', value: 'Không' }),
    );
    expect(told.body).toMatchObject({ code: 'variance-old-differs', facts: { held: 'Có', exact: 'yes' } });
    expect(told.body['detail']).toContain('"yes"');
    expect(await sent('rules', 'yes', 'Có')).toEqual([422, 'variance-changes-nothing', '/changes/0/value']);
    expect(await sent('rating', 'good', 'Kém')).toEqual([422, 'figure-not-an-option', '/changes/0/value']);
    expect(await sent('heldOn', '2020-02-10', '31/02/2020')).toEqual([422, 'figure-not-a-day', '/changes/0/value']);
    expect(await sent('share', null, '50')).toEqual([422, 'variance-not-summed', '/changes/0/code']);
  });

  it('moves how many gave it beside the sealed count, opens to who did, and flags drafts that refer to it', async () => {
    const changes = [
      { code: 'rules', old: 'yes', value: 'Không' },
      { code: 'rating', old: 'good', value: 'Khá' },
      { code: 'heldOn', old: '2020-02-10', value: '11/02/2020' },
      { code: 'turnout', old: '87.4', value: '90,5' },
      ...[
        { code: 'models', old: '5', value: 6 },
        { code: 'economy', old: '2', value: 3 },
      ],
    ];
    const { answer } = await must(stack, reporterA, `${at('huyen-a')}/variances`, note(...changes));
    expect(answer).toMatchObject({ number: 1, follows: 'mô hình share (%): từ 40 thành 50' });
    await must(stack, leader, `${at('huyen-a')}/variances/1/accept`, {});
    const { answers } = await ask(stack, coordinator, `${cycle}/consolidation`);
    expect(answers).toMatchObject([
      {},
      {
        ...{ code: 'rules', given: 2, corrected: { given: 2, missing: 0, silent: 0 } },
        each: [
          { value: 'yes', count: 1, corrected: 0 },
          { value: 'no', count: 1, corrected: 2 },
        ],
        units: [
          { unit: 'huyen-a', value: 'yes', corrected: { value: 'no' } },
          { unit: 'huyen-b', value: 'no', corrected: null },
        ],
      },
      { code: 'rating', each: [{ corrected: 0 }, { corrected: 1 }] },
      { code: 'heldOn', units: [{ value: '2020-02-10', corrected: { value: '2020-02-11' } }, {}] },
      { code: 'turnout', units: [{ value: '87.4', corrected: { value: '90.5' } }, {}] },
    ]);
    expect(await ask(stack, coordinator, `${cycle}/consolidation/lineage?code=rules%3Dno`)).toMatchObject({
      ...{ label: 'Đã ban hành quy chế: Không', value: '1', basis: 'answered' },
      corrected: { value: '2', difference: '1', notes: [1] },
      leaves: [
        { unit: 'huyen-a', value: 'yes', corrected: { value: 'no' } },
        { unit: 'huyen-b', value: 'no', corrected: null },
      ],
    });
    const draft = await ask(stack, coordinator, `${cycle}/report-draft`);
    expect(draft['figures']).toContainEqual(
      expect.objectContaining({ ref: 'rules=yes', label: 'Đã ban hành quy chế: Có', value: '1' }),
    );
    expect(draft['corrections']).toContainEqual({
      ...{ ref: 'rules=yes', sealed: '1', corrected: '0', difference: '-1', notes: [1] },
    });
    // What is printed stays what was sealed.
    const { rows, refs } = draft['annex'] as { rows: readonly { cells: readonly string[] }[]; refs: readonly string[] };
    expect(rows.find(({ cells }) => cells.includes('Đã ban hành quy chế'))?.cells).toContain('Có: 1\nKhông: 1');
    expect(refs).toContain('rules=yes');
    expect(await ask(stack, reporterA, `${at('huyen-a')}/variances`)).toMatchObject({
      figures: expect.arrayContaining([
        expect.objectContaining({ code: 'rules', sealed: 'yes', held: 'no', type: { is: 'yesNo' } }),
      ]) as object,
    });
  });
});
