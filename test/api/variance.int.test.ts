import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sumOf } from '#domain/consolidation/decimal.ts';
import { rawCall } from '#test/api/raw-call.ts';
import { conveneBody, signer } from '#test/api/conference-world.ts';
import {
  ask,
  calledCycle,
  coordinator,
  leader,
  must,
  planBody,
  reportBody,
  reporterA,
  reporterB,
  reporterOutside,
  settle,
} from '#test/api/world.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { pdfOf } from '#test/support/sample-files.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { until } from '#test/support/until.ts';

let stack: TestStack;
let id: string;
let cycle: string;
let paper: string;
const note = (more: object = {}) => ({
  changes: [
    { code: 'models', old: '5', value: 14 },
    { code: 'economy', old: '2', value: '11' },
  ],
  ...{ reason: 'sót 9 mô hình', document: '15-BC/HU', ...more },
});
const variances = (unit = 'huyen-a') => `${cycle}/reports/${unit}/variances`;
const models = async () => {
  const { totals } = (await ask(stack, coordinator, `${cycle}/consolidation`)) as { totals: readonly object[] };
  return totals[0];
};

beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  id = await calledCycle(stack, { key: 'dinh-chinh' });
  cycle = `/cycles/${id}`;
  for (const [by, unit, body] of [
    [reporterA, 'huyen-a', reportBody(2, 3, 5)] as const,
    [reporterB, 'huyen-b', reportBody(1, 6, 7)] as const,
  ]) {
    await must(stack, by, `${cycle}/reports/${unit}/submit`, body);
    await must(stack, coordinator, `${cycle}/reports/${unit}/accept`, { round: 1 });
  }
  await must(stack, coordinator, `${cycle}/reports/huyen-c/exempt`, { reason: 'Đang sáp nhập' });
  await must(stack, coordinator, `${cycle}/close-collection`, {});
  await must(stack, coordinator, `${cycle}/consolidate`, {});
  await must(stack, leader, `${cycle}/approve`, {});
  await must(stack, coordinator, '/conferences', {
    ...conveneBody([id], 'dinh-chinh'),
    title: 'Hội nghị sơ kết, biểu dương 12 mô hình',
  });
  await must(stack, coordinator, '/conferences/dinh-chinh/invitations', {
    ...{ number: 7, date: '2020-06-01', signer, adHoc: true, reason: 'gấp' },
  });
});
afterAll(() => stack.close());

describe('a correction after the approval, over HTTP', () => {
  it('is refused at its row, figure and paper, and nothing of it is kept', async () => {
    const sent = async (body: object) => {
      const answer = await stack.call(reporterA, 'POST', variances(), body);
      return [answer.status, answer.body['code'], answer.body['pointer']];
    };
    expect(await sent(note({ changes: [{ code: 'models', old: '5', value: '1,079' }] }))).toEqual([
      ...[422, 'ambiguous-number', '/changes/0/value'],
    ]);
    expect(await sent(note({ changes: [{ code: 'models', old: '5', value: 14 }] }))).toEqual([
      ...[422, 'figure-parts-do-not-sum', '/changes'],
    ]);
    expect(await sent(note({ changes: [{ code: 'models', old: '4', value: 14 }] }))).toEqual([
      ...[422, 'variance-old-differs', '/changes/0/old'],
    ]);
    expect(await sent(note({ document: ' ' }))).toEqual([422, 'variance-without-paper', '/document']);
    expect(await sent(note({ changes: [{ code: 'models', old: '5' }] }))).toEqual([
      ...[422, 'invalid-input', '/changes/0/value'],
    ]);
    const missing = { reason: 'noneArose' };
    expect(await sent(note({ changes: [{ code: 'models', old: '5', value: 3, missing }] }))).toEqual([
      ...[422, 'invalid-input', '/changes/0/missing'],
    ]);
    expect(await sent(note({ changes: [{ code: 'models', old: '5', missing }] }))).toEqual([
      ...[422, 'figure-required-not-missing', '/changes/0/code'],
    ]);
    expect(await sent(note({ files: [{ id: '00000000-0000-4000-8000-000000000000' }] }))).toEqual([
      ...[422, 'file-unknown', '/files/0/id'],
    ]);
    expect((await stack.call(reporterB, 'POST', variances(), note())).status).toBe(404);
    expect(await ask(stack, coordinator, `${cycle}/consolidation`)).toMatchObject({ variances: [] });
  });

  it('comes with the paper it is stated in, sent ahead by whoever may say it; whoever reads the report reads it', async () => {
    const inject = (by: Actor, method: 'GET' | 'POST', url: string, payload?: Buffer) =>
      rawCall(stack, by, method, url, payload);
    const address = `${cycle}/files?${new URLSearchParams({ name: '15-BC.pdf', unit: 'huyen-a' }).toString()}`;
    for (const by of [reporterB, reporterOutside])
      expect((await inject(by, 'POST', address, pdfOf('15'))).statusCode).toBe(404);
    const answer = await inject(reporterA, 'POST', address, pdfOf('15'));
    expect(answer.statusCode).toBe(200);
    paper = answer.json<{ file: { id: string } }>().file.id;
    const read = async (by: Actor) => (await inject(by, 'GET', `/files/${paper}`)).statusCode;
    expect([await read(reporterA), await read(coordinator)]).toEqual([200, 404]);
    await must(stack, reporterA, variances(), { ...note(), files: [{ id: paper }] });
    expect([await read(reporterA), await read(coordinator), await read(leader)]).toEqual([200, 200, 200]);
    expect([await read(reporterB), await read(reporterOutside)]).toEqual([404, 404]);
    expect(await ask(stack, coordinator, `${cycle}/consolidation`)).toMatchObject({
      variances: [
        {
          ...{ number: 1, files: [{ id: paper, name: '15-BC.pdf', type: 'pdf' }] },
          follows: [{ code: 'share', was: '40', now: '78.6', beyond: false }],
        },
      ],
    });
  });

  it('waits for the leader, who is told; whoever recorded it does not take it, and until then nothing is corrected', async () => {
    expect(await models()).toMatchObject({ value: '12', corrected: null });
    const { groups } = (await ask(stack, leader, '/work')) as { groups: readonly { items: readonly object[] }[] };
    expect(groups.flatMap(({ items }) => items)).toContainEqual(
      expect.objectContaining({ kind: 'variancesToJudge', count: 1 }),
    );
    expect((await stack.call(coordinator, 'POST', `${variances()}/1/accept`, {})).body).toMatchObject({
      code: 'not-permitted',
    });
  });

  it('never changes the sealed figure: the other stands beside it, in all, of the unit, and in the lineage', async () => {
    await must(stack, leader, `${variances()}/1/accept`, {});
    expect(await models()).toMatchObject({
      ...{ value: '12', corrected: { value: '21', difference: '9', notes: [1] } },
      units: [
        { unit: 'huyen-a', value: '5', corrected: { value: '14', missing: null } },
        { unit: 'huyen-b', value: '7', corrected: null },
      ],
    });
    const { totals } = (await ask(stack, coordinator, `${cycle}/consolidation`)) as { totals: readonly object[] };
    // No unit stated a share: there is none of theirs to correct.
    expect(totals).toContainEqual(expect.objectContaining({ code: 'share', units: [] }));
    const opened = (await ask(stack, coordinator, `${cycle}/consolidation/lineage?code=models`)) as {
      leaves: readonly { value: string; corrected: { value: string } | null }[];
    };
    expect(opened).toMatchObject({ value: '12', corrected: { value: '21' } });
    expect(sumOf(opened.leaves.map(({ value }) => value))).toBe('12');
    expect(sumOf(opened.leaves.map(({ value, corrected }) => corrected?.value ?? value))).toBe('21');
    expect(await ask(stack, coordinator, `${cycle}/consolidation/lineage?code=share`)).toMatchObject({
      ...{ value: '25', corrected: { value: '57.1', difference: '32.1' } },
    });
  });

  it('flags the papers that print the old figure to the staff of the host, and to nobody else', async () => {
    const papers = `/documents?stream=${encodeURIComponent('conference/dinh-chinh')}`;
    type Papers = { documents: readonly { outdated: readonly object[] }[] };
    const flagged = await until('the invitation to be there', async () => {
      const { documents } = (await ask(stack, coordinator, papers)) as unknown as Papers;
      return documents.length > 0 ? documents : null;
    });
    expect(flagged.flatMap(({ outdated }) => outdated)).toContainEqual({
      ...{ code: 'models', label: 'mô hình models', printed: '12', corrected: '21' },
    });
    const { documents } = (await ask(stack, reporterA, papers)) as unknown as Papers;
    expect(documents.flatMap(({ outdated }) => outdated)).toEqual([]);
  });

  it('is read by its unit alone: what its figures stand at, and what became of its notes', async () => {
    type Own = { figures: readonly { code: string }[]; notes: readonly object[] };
    const own = (await ask(stack, reporterA, variances())) as unknown as Own;
    expect(own.figures).toContainEqual(expect.objectContaining({ code: 'models', sealed: '5', held: '14' }));
    expect(own.figures.map(({ code }) => code)).not.toContain('share');
    expect(own.notes).toMatchObject([{ number: 1, status: 'accepted', changes: [{ code: 'models' }, {}] }]);
    expect(await ask(stack, reporterB, variances('huyen-b'))).toMatchObject({ notes: [] });
    expect((await stack.call(reporterB, 'GET', variances())).status).toBe(404);
    expect(await ask(stack, coordinator, variances('huyen-c'))).toEqual({ figures: [], computed: [], notes: [] });
    const again = await stack.call(reporterA, 'POST', variances(), note());
    expect([again.status, again.body['code'], again.body['pointer']]).toEqual([
      ...[422, 'variance-old-differs', '/changes/0/old'],
    ]);
  });

  it('counts wherever the unit’s past is looked at, with what was approved beside it', async () => {
    const plan = async (key: string, more: object) => {
      const { answer } = await must(stack, coordinator, '/cycles', { ...planBody({ key }), ...more });
      return (answer as { cycle: string }).cycle;
    };
    const due = { rule: { kind: 'date', date: '2020-12-21', hour: '17:00' } };
    const next = await plan('sau', { period: '2020-H2', collection: due });
    const corrected = [
      { code: 'models', value: '14', sealed: '5' },
      { code: 'economy', value: '11', sealed: '2' },
      { code: 'culture', value: '3' },
    ];
    for (const path of ['previous', 'form'])
      expect(await ask(stack, reporterA, `/cycles/${next}/reports/huyen-a/${path}`)).toMatchObject({
        previous: { figures: expect.arrayContaining(corrected) as object },
      });
    await must(stack, coordinator, `/cycles/${next}/call`, { number: 31, date: '2020-12-01' });
    const looked = await stack.call(coordinator, 'POST', `/cycles/${next}/report-draft/look`, {
      sections: [
        { id: 'a', text: 'Kỳ trước có 21 mô hình models.' },
        { id: 'b', text: 'Kỳ trước có 12 mô hình models.' },
      ],
    });
    expect((looked.body as { findings: object[] }).findings).toMatchObject([
      { section: 'a', typed: '21', outcome: 'right', rule: 'last-total' },
      { section: 'b', typed: '12', outcome: 'doubtful', rule: 'last-total', expected: '21' },
      { section: 'b', rule: 'same-twice' },
    ]);
    const { usual } = (await ask(stack, reporterA, `/cycles/${next}/reports/huyen-a/own-history`)) as {
      usual: readonly { code: string; rule: string; below: string }[];
    };
    expect(usual.find(({ code, rule }) => code === 'models' && rule === 'K16')?.below).toBe(
      'Giảm mạnh so với kỳ liền trước có số liệu (6 tháng đầu năm 2020, đã đính chính từ 5): kỳ đó 14.',
    );
    const inspected = await plan('kt', {
      ...{ reviewKind: 'inspection', dataWindow: { from: '2020-01-01', to: '2020-06-10' } },
      period: { code: 'kt-20200610', label: 'dân chủ ở cơ sở', from: '2020-01-01', to: '2020-06-10' },
      inspection: { on: '2020-06-26', team: 'Đoàn kiểm tra số 1', document: 'Kế hoạch số 12-KH/BCĐ' },
      members: [{ unit: 'huyen-a' }],
    });
    expect(await ask(stack, reporterA, `/cycles/${inspected}/reports/huyen-a/at-inspection`)).toMatchObject({
      rows: expect.arrayContaining([expect.objectContaining({ code: 'models', regular: '14', sealed: '5' })]) as object,
    });
  });

  it('is refused with a reason, and then moves nothing', async () => {
    await must(stack, coordinator, variances('huyen-b'), {
      ...note({
        changes: [
          { code: 'models', old: '7', value: 8 },
          { code: 'economy', old: '1', value: 2 },
        ],
      }),
    });
    await must(stack, leader, `${variances('huyen-b')}/2/refuse`, { reason: 'không có căn cứ' });
    expect(await ask(stack, coordinator, `${cycle}/consolidation`)).toMatchObject({
      variances: [
        { number: 1, unit: 'huyen-a', status: 'accepted', by: reporterA.person },
        { number: 2, unit: 'huyen-b', status: 'refused', refusedBecause: 'không có căn cứ' },
      ],
    });
    expect(await models()).toMatchObject({ corrected: { value: '21' } });
  });
});
