import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  admin,
  ask,
  calledCycle,
  coordinator,
  leader,
  must,
  planBody,
  reportBody,
  reporterA,
  reporterB,
  settle,
  template,
} from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

let stack: TestStack;
let cycle: string;
const at = (unit: string) => `${cycle}/reports/${unit}`;
const none = { reason: 'notYetCompiled' };
const note = (more: object) => ({
  changes: [{ code: 'meetings', old: '12', missing: none, ...more }],
  ...{ reason: 'số của kỳ khác, ghi nhầm', document: '15-BC/HU' },
});

beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  const meetings = { code: 'meetings', label: 'Số cuộc đối thoại', unit: 'cuộc', kind: 'count', programme: 'QCDC' };
  await must(stack, admin, '/templates/qcdc/revise', {
    ...{ ...template, version: 1, reason: 'thêm chỉ tiêu' },
    indicators: [
      ...template.indicators,
      { ...meetings, required: true, mayBeMissing: true },
      { ...meetings, code: 'visits', label: 'Số cuộc kiểm tra', mayBeMissing: true },
      { ...meetings, code: 'openings', label: 'Số buổi công khai', mayBeMissing: true },
    ],
  });
  cycle = `/cycles/${await calledCycle(stack, { key: 'dinh-chinh-khong' })}`;
  for (const [by, unit, meetings] of [[reporterA, 'huyen-a', 12] as const, [reporterB, 'huyen-b', 3] as const]) {
    const { figures, ...rest } = reportBody();
    const sections = [{ code: 'ket-qua', text: 'Tốt' }];
    await must(stack, by, `${at(unit)}/submit`, {
      ...{ ...rest, sections },
      figures: [
        ...[...figures, { code: 'meetings', value: meetings }],
        ...(unit === 'huyen-a' ? [{ code: 'visits', value: 24 }] : []),
      ],
      missing: unit === 'huyen-a' ? [] : ['visits', 'openings'].map((code) => ({ code, ...none })),
    });
    await must(stack, coordinator, `${at(unit)}/accept`, { round: 1 });
  }
  await must(stack, leader, `${cycle}/close-collection`, { overrideReason: 'đủ' });
  await must(stack, coordinator, `${cycle}/consolidate`, {});
  await must(stack, leader, `${cycle}/approve`, {});
});
afterAll(() => stack.close());

describe('a correction that ends in no figure, over HTTP', () => {
  it('is refused at its figure without its reason in words, and of what was not approved', async () => {
    const sent = async (more: object) => {
      const { status, body } = await stack.call(reporterA, 'POST', `${at('huyen-a')}/variances`, note(more));
      return [status, body['code'], body['pointer']];
    };
    expect(await sent({ old: '11' })).toEqual([422, 'variance-old-differs', '/changes/0/old']);
    expect(await sent({ missing: { reason: 'other' } })).toEqual([
      ...[422, 'figure-missing-unsaid', '/changes/0/missing/words'],
    ]);
    expect((await sent({ missing: { reason: 'lost' } })).slice(0, 2)).toEqual([422, 'invalid-input']);
  });

  it('takes the figure out of what counts, beside the sealed total, and flags what prints that', async () => {
    await must(stack, reporterA, `${at('huyen-a')}/variances`, note({}));
    await must(stack, leader, `${at('huyen-a')}/variances/1/accept`, {});
    const { totals, variances } = await ask(stack, coordinator, `${cycle}/consolidation`);
    expect(totals).toContainEqual(
      expect.objectContaining({
        ...{ code: 'meetings', value: '15' },
        corrected: expect.objectContaining({ value: '3' }) as object,
      }),
    );
    expect(variances).toMatchObject([{ number: 1, status: 'accepted', changes: [{ code: 'meetings', old: '12' }] }]);
    expect((await ask(stack, coordinator, `${cycle}/report-draft`))['corrections']).toContainEqual({
      ...{ ref: 'meetings', sealed: '15', corrected: '3', difference: '-12', notes: [1] },
    });
    expect(await ask(stack, reporterA, `${at('huyen-a')}/variances`)).toMatchObject({
      figures: expect.arrayContaining([
        expect.objectContaining({ code: 'meetings', sealed: '12', held: null }),
      ]) as object,
    });
  });

  it('gives one to a unit that had none: it stands among those behind the total, and what they hold comes to 30', async () => {
    for (const [by, unit, old, value, number] of [
      [reporterA, 'huyen-a', '24', 26, 2] as const,
      [reporterB, 'huyen-b', null, 4, 3] as const,
    ]) {
      await must(stack, by, `${at(unit)}/variances`, { ...note({}), changes: [{ code: 'visits', old, value }] });
      await must(stack, leader, `${at(unit)}/variances/${String(number)}/accept`, {});
    }
    const opened = {
      ...{ value: '24', corrected: { value: '30', difference: '6', notes: [2, 3] } },
      leaves: [
        { unit: 'huyen-a', value: '24', corrected: { value: '26' } },
        { unit: 'huyen-b', value: null, corrected: { value: '4', missing: null } },
      ],
    };
    expect(await ask(stack, coordinator, `${cycle}/consolidation/lineage?code=visits`)).toMatchObject(opened);
    const { totals } = (await ask(stack, coordinator, `${cycle}/consolidation`)) as {
      totals: readonly { code: string; units: readonly object[] }[];
    };
    expect(totals.find(({ code }) => code === 'visits')?.units).toMatchObject(opened.leaves);
    expect(await stack.call(leader, 'POST', `${at('huyen-b')}/variances/3/accept`, {})).toMatchObject({
      ...{ status: 409, body: { code: 'variance-already-accepted' } },
    });
  });

  it('gives the first there is: told to whoever writes the report, and once beside the totals', async () => {
    await must(stack, reporterB, `${at('huyen-b')}/variances`, {
      ...{ ...note({}), changes: [{ code: 'openings', old: null, value: 4 }] },
    });
    await must(stack, leader, `${at('huyen-b')}/variances/4/accept`, {});
    const { corrections } = (await ask(stack, coordinator, `${cycle}/report-draft`)) as { corrections: object[] };
    expect(corrections).toContainEqual({
      ...{ ref: 'openings', sealed: null, corrected: '4', difference: null, notes: [4] },
    });
    expect((await ask(stack, coordinator, `${cycle}/consolidation`))['added']).toMatchObject([
      { code: 'openings', corrected: { value: '4' }, of: { kind: 'whole' } },
    ]);
  });

  it('stands in the period after as no figure, why, and what had been approved', async () => {
    const due = { rule: { kind: 'date', date: '2020-12-21', hour: '17:00' } };
    const { answer } = await must(stack, coordinator, '/cycles', {
      ...{ ...planBody({ key: 'sau' }), period: '2020-H2', collection: due },
    });
    const next = `/cycles/${(answer as { cycle: string }).cycle}/reports/huyen-a`;
    const { previous } = (await ask(stack, reporterA, `${next}/form`)) as {
      previous: { figures: readonly { code: string }[]; missing: readonly object[] };
    };
    expect(previous.figures.map(({ code }) => code)).not.toContain('meetings');
    expect(previous.missing).toMatchObject([{ code: 'meetings', ...none, sealed: '12' }]);
  });
});
