import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#domain/kernel/actor.ts';
import { type Db, openDatabase } from '#db/database.ts';
import { asReader } from '#db/row-security/as-reader.ts';
import { conveneBody, cycleOnTheDay } from '#test/api/conference-world.ts';
import { rawCall } from '#test/api/raw-call.ts';
import { rebuiltOtherwise } from '#test/api/rebuilt.ts';
import {
  actor,
  admin,
  ask,
  calledCycle,
  committee,
  coordinator,
  leader,
  must,
  reportBody,
  reporterA,
  settle,
} from '#test/api/world.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';

let stack: TestStack;
let readers: Db;
beforeAll(async () => {
  stack = await startTestStack();
  readers = openDatabase(stack.databaseUrl, { max: 2, asReader: true });
  await settle(stack);
}, 120_000);
afterAll(async () => {
  await readers.destroy();
  await stack.close();
});

const ofB = actor('reporter', 'huyen-b');
const merit = { kind: 'certificateOfMerit', name: 'Bằng khen', by: 'Chủ tịch UBND tỉnh' };
const round = {
  ...{ programme: 'QCDC', code: '2020', period: { label: 'Năm 2020', from: '2020-01-01', to: '2020-12-31' } },
  kinds: [
    { ...merit, id: 'h1', recipient: 'collective', quota: 1 },
    { ...merit, id: 'h2', recipient: 'person', quota: 2 },
  ],
  criteria: [
    { measure: 'reportsInTime', atLeast: 50 },
    { measure: 'modelsKept', atLeast: 0 },
  ],
};
const at = `/award-rounds/${committee.id}.qcdc.2020`;
const status = async (by: Actor, method: 'GET' | 'POST', url: string, body?: object) =>
  (await stack.call(by, method, url, body)).status;
const person = { recipient: 'person', unit: 'huyen-a', person: 'Lê Thị Bình', post: 'Bí thư chi bộ' };

describe('a round of awards', () => {
  it('is opened by the host, read by its units, and nominations with the evidence of the record', async () => {
    expect(await status(reporterA, 'POST', `/committees/${committee.id}/award-rounds`, round)).toBe(404);
    await must(stack, coordinator, `/committees/${committee.id}/award-rounds`, round);
    expect(await status(coordinator, 'POST', `/committees/${committee.id}/award-rounds`, round)).toBe(409);
    await must(stack, reporterA, `${at}/nominations`, { kind: 'h2', nominee: person, reason: 'đi đầu' });
    const itself = { recipient: 'collective', unit: 'huyen-a', itself: true, name: 'huyện A' };
    expect(
      await stack.call(reporterA, 'POST', `${at}/nominations`, { kind: 'h1', nominee: itself, reason: 'x' }),
    ).toMatchObject({
      ...{ status: 422, body: { code: 'award-nominates-own-unit' } },
    });
    const asPart = { kind: 'h1', nominee: { ...itself, itself: false, name: 'HUYEN A' }, reason: 'x' };
    expect(await stack.call(reporterA, 'POST', `${at}/nominations`, asPart)).toMatchObject({
      ...{ status: 422, body: { code: 'award-nominates-own-unit' } },
    });
    await must(stack, coordinator, `${at}/nominations`, { kind: 'h1', nominee: itself, reason: 'tốt' });
    const b = { ...itself, unit: 'huyen-b', name: 'huyện B' };
    await must(stack, coordinator, `${at}/nominations`, { kind: 'h1', nominee: b, reason: 'tốt' });
    // A unit reads what it proposed itself, without its place; another unit nothing of it.
    const own = await ask(stack, reporterA, at);
    expect(own).toMatchObject({
      nominations: [{ number: 1, name: 'Lê Thị Bình', proposal: null }],
      units: [{ unit: 'huyen-a' }],
    });
    expect(await ask(stack, ofB, at)).toMatchObject({ nominations: [], mayDecide: false });
    expect(await status(actor('reporter', 'vn'), 'GET', at)).toBe(404);
    const rows = (by: Actor) =>
      asReader(readers, by, (db) => db.selectFrom('award_nomination').select('number').execute());
    expect([await rows(reporterA), await rows(ofB), (await rows(leader)).length]).toEqual([[{ number: 1 }], [], 3]);
    // Nothing tells the two districts apart: the quota takes one, so both are named.
    expect(await ask(stack, coordinator, at)).toMatchObject({
      nominations: [
        { number: 1 },
        { proposal: { standing: 'tied', alike: [3] } },
        { proposal: { standing: 'tied', alike: [2] } },
      ],
    });
  });

  it('puts first whose report came in time', async () => {
    const cycle = await calledCycle(stack, { key: 'khen' });
    await stack.call(reporterA, 'POST', `/cycles/${cycle}/reports/huyen-a/submit`, {
      ...reportBody(),
      sections: [{ code: 'ket-qua', text: 'Tốt' }],
    });
    const seen = (await ask(stack, coordinator, at)) as {
      nominations: { unit: string; evidence: { measure: string; count: number; of: number | null }[] }[];
    };
    const reports = (unit: string) =>
      seen.nominations.find((one) => one.unit === unit)?.evidence.find(({ measure }) => measure === 'reportsAccepted');
    // Whether the world's cycle is a rehearsal is its own affair: then nothing of it counts.
    expect([reports('huyen-a')?.count, reports('huyen-b')?.count]).toEqual([0, 0]);
    expect(reports('huyen-a')?.of).toBe(reports('huyen-b')?.of);
  });

  it('is decided by the leader alone, keeps what the record said, and gives by a paper that a conference takes over', async () => {
    for (const by of [coordinator, reporterA]) {
      const answer = await stack.call(by, 'POST', `${at}/nominations/1/decide`, { granted: true });
      expect([by.role, answer.status === 403 || answer.status === 404]).toEqual([by.role, true]);
    }
    const declined = { granted: false, reason: 'dành cho năm sau' };
    await must(stack, leader, `${at}/nominations/3/decide`, declined);
    await must(stack, leader, `${at}/nominations/1/decide`, { granted: true, reason: 'đạt' });
    const paper = { number: '12/QĐ-UBND', date: '2020-12-30', by: 'Chủ tịch UBND tỉnh' };
    expect(await status(coordinator, 'POST', `${at}/decisions`, { numbers: [2], decision: paper })).toBe(422);
    await must(stack, coordinator, `${at}/decisions`, { numbers: [1], decision: paper });
    expect(await ask(stack, reporterA, at)).toMatchObject({
      nominations: [{ number: 1, status: 'granted', decision: paper, evidence: [{}, {}, {}, {}, {}] }],
    });
    const file = await rawCall(stack, coordinator, 'GET', `/exports/award-round.xlsx?round=${committee.id}.qcdc.2020`);
    expect(file.statusCode).toBe(200);
    const types = async (by: Actor) =>
      ((await ask(stack, by, `${at}/history`)) as { events: { type: string }[] }).events.map(({ type }) => type);
    expect(await types(reporterA)).toEqual([
      ...['AwardRoundOpened', 'AwardNominated', 'NominationDecided', 'AwardDecisionRecorded'],
    ]);
    expect(await types(coordinator)).toHaveLength(7);
  });

  it('is submitted under a number of the series, as a paper that stays as it went out, and read by the host alone', async () => {
    const first = { ...merit, id: 'h3', recipient: 'person', quota: 3 };
    const kinds = [...round.kinds, first];
    await must(stack, coordinator, `${at}/change`, { kinds, criteria: round.criteria, reason: 'thêm' });
    const other = { ...person, person: 'Trần Văn Hai', post: '' };
    await must(stack, reporterA, `${at}/nominations`, { kind: 'h3', nominee: other, reason: 'đi đầu' });
    const signer = { authority: '', post: 'Trưởng Ban', name: 'Nguyễn Văn A' };
    const wish = { number: '07', date: '2020-12-01', signer, to: 'Chủ tịch UBND tỉnh', numbers: [4] };
    const preview = `${at}/submissions/preview`;
    expect(await stack.call(coordinator, 'POST', preview, { ...wish, number: null, numbers: [1] })).toMatchObject({
      ...{ status: 200, body: { obstacles: [{ code: 'award-not-to-submit' }] } },
    });
    const looked = await stack.call(coordinator, 'POST', preview, wish);
    expect(looked.body).toMatchObject({ obstacles: [], page: { title: 'TỜ TRÌNH', addressees: [wish.to] } });
    expect(await status(reporterA, 'POST', preview, wish)).toBe(404);
    expect(await status(reporterA, 'POST', `${at}/submissions`, wish)).toBe(404);
    await must(stack, coordinator, `${at}/submissions`, wish);
    expect(await stack.call(coordinator, 'POST', `${at}/submissions`, { ...wish, number: 7 })).toMatchObject({
      ...{ status: 422, body: { code: 'award-submission-number-taken', pointer: '/number' } },
    });
    // A look at that of another round says so, too.
    await must(stack, coordinator, `/committees/${committee.id}/award-rounds`, { ...round, code: '2020-dot-2' });
    const second = `${at}-dot-2`;
    await must(stack, reporterA, `${second}/nominations`, { kind: 'h2', nominee: person, reason: 'đi đầu' });
    expect(
      await stack.call(coordinator, 'POST', `${second}/submissions/preview`, { ...wish, numbers: [1] }),
    ).toMatchObject({
      ...{ status: 200, body: { obstacles: [{ code: 'award-submission-number-taken', pointer: '/number' }] } },
    });
    const file = `${at}/submissions/1/document?format=docx`;
    const [before, again] = [await rawCall(stack, coordinator, 'GET', file), await rawCall(stack, leader, 'GET', file)];
    expect([before.statusCode, before.rawPayload.equals(again.rawPayload)]).toEqual([200, true]);
    expect(await status(reporterA, 'GET', file)).toBe(404);
    expect(await ask(stack, coordinator, at)).toMatchObject({
      submissions: [{ paper: 1, symbol: '07-TTr/BCĐ', to: wish.to, count: 1 }],
    });
    expect(await ask(stack, reporterA, at)).toMatchObject({ submissions: [], submitting: null });
  });

  it('shows of a figure the very rows it counts', async () => {
    type Rows = { readonly reports: readonly { inTime: boolean }[]; readonly tasks: readonly unknown[] };
    const rows = (await ask(stack, coordinator, `${at}/nominations/4/evidence`)) as unknown as Rows;
    const seen = (await ask(stack, coordinator, at)) as {
      nominations: { number: number; evidence: { measure: string; count: number; of: number | null }[] }[];
    };
    const facts = seen.nominations.find(({ number }) => number === 4)?.evidence ?? [];
    const of = (measure: string) => facts.find((one) => one.measure === measure);
    expect([rows.reports.length, rows.reports.filter(({ inTime }) => inTime).length, rows.tasks.length]).toEqual([
      ...[of('reportsInTime')?.of, of('reportsInTime')?.count, of('tasksInTime')?.of],
    ]);
    expect(await status(ofB, 'GET', `${at}/nominations/4/evidence`)).toBe(404);
  });

  it('is taken over by a conference with what has a decision, once, and typed by nobody', async () => {
    const cycle = await cycleOnTheDay(stack, 'hoi-nghi');
    await must(stack, coordinator, '/conferences', conveneBody([cycle]));
    const take = () => stack.call(coordinator, 'POST', '/conferences/so-ket/take-awards', { round: at.split('/')[2] });
    expect(await take()).toMatchObject({ status: 200 });
    expect(await ask(stack, coordinator, '/conferences/so-ket')).toMatchObject({
      awards: [{ kindLabel: 'Bằng khen (12/QĐ-UBND)', count: 1, names: ['Lê Thị Bình'], period: 'Năm 2020' }],
    });
    expect(await take()).toMatchObject({ status: 422, body: { code: 'conference-awards-taken' } });
  });

  it('is the same after a rebuild', async () => {
    expect(await rebuiltOtherwise(stack.databaseUrl)).toEqual([]);
    expect(await status(admin, 'GET', `${at}/history`)).toBe(404);
  });
});
