import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { conveneBody, cycleOnTheDay } from '#test/api/conference-world.ts';
import { ask, coordinator, leader, must, reporterA, reporterOutside, settle } from '#test/api/world.ts';

let stack: TestStack;
const at = '/conferences/ngay-hoi-nghi';
const agenda = [
  { time: '08:00', title: 'Khai mạc', minutes: 15 },
  { time: '08:15', title: 'Báo cáo', presenter: 'Ông A' },
  { time: '09:00', title: 'Kết luận' },
];

beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  const cycle = await cycleOnTheDay(stack, 'mot');
  await must(stack, coordinator, '/conferences', { ...conveneBody([cycle], 'ngay-hoi-nghi'), agenda });
});
afterAll(async () => {
  await stack.close();
});

const run = (body: object, by = coordinator) => stack.call(by, 'POST', `${at}/agenda/run`, body);
const floor = (body: object, by = coordinator) => stack.call(by, 'POST', `${at}/floor`, body);
const session = async (by = coordinator) => (await ask(stack, by, at))['session'];

describe('the day of a conference', () => {
  it('is run by the host’s staff, item by item, and read by nobody else', async () => {
    const first = { number: 1, title: 'Khai mạc' };
    expect((await run({ item: first, hour: '08:02' })).body).toMatchObject({ events: [{ type: 'AgendaItemBegun' }] });
    expect((await run({ item: first })).body).toMatchObject({ outcome: 'nothing' });
    expect((await run({ item: { number: 2, title: 'Báo cáo' }, hour: '08:20' }, leader)).status).toBe(200);
    expect(await session()).toMatchObject({
      planned: [{ startsAt: '2020-06-30T01:00:00.000Z', minutes: 15 }, { minutes: 45 }, { minutes: null }],
      runs: [
        { item: 1, from: '2020-06-30T01:02:00.000Z', to: '2020-06-30T01:20:00.000Z' },
        { item: 2, title: 'Báo cáo', to: null },
      ],
      told: { from: '08:02', to: null },
    });
    expect(await session(reporterA)).toBeNull();
    for (const by of [reporterA, reporterOutside]) expect((await run({ item: null }, by)).status).toBe(404);
  });

  it('refuses an agenda that was read before it changed, and at the field an hour that cannot be', async () => {
    expect(await run({ item: { number: 3, title: 'Bế mạc' } })).toMatchObject({
      status: 409,
      body: { code: 'conference-agenda-changed' },
    });
    const next = { number: 3, title: 'Kết luận' };
    expect(await run({ item: next, hour: '08:10' })).toMatchObject({
      status: 422,
      body: { code: 'conference-hour-before-last', pointer: '/hour', by: leader.person },
    });
    expect(await run({ item: next, hour: '23:59' })).toMatchObject({ status: 422, body: { pointer: '/hour' } });
    expect(await run({ item: next, hour: '25:00' })).toMatchObject({ status: 422 });
    expect(await run({ item: { number: 0, title: 'x' } })).toMatchObject({ status: 422 });
  });

  it('gives the floor to whoever is on the list, and measures for every screen how long he spoke', async () => {
    expect((await floor({ speech: 's1' })).body).toMatchObject({ code: 'conference-speaker-unknown' });
    await must(stack, coordinator, `${at}/speeches`, { items: [{ id: 's1', by: 'Công ty X', minutes: 7 }], base: 0 });
    expect((await floor({ speech: 's1' })).body).toMatchObject({ events: [{ type: 'FloorGiven' }] });
    expect(await session()).toMatchObject({ floor: { speech: 's1' }, spoken: [] });
    expect((await floor({ speech: null }, leader)).body).toMatchObject({ events: [{ type: 'FloorEnded' }] });
    expect(await session()).toMatchObject({ floor: null, spoken: [{ speech: 's1' }] });
    for (const by of [reporterA, reporterOutside]) expect((await floor({ speech: null }, by)).status).toBe(404);
  });

  it('counts hands against those present by the roll-call, for the host’s staff alone', async () => {
    const vote = (body: object, by = coordinator) =>
      stack.call(by, 'POST', `${at}/votes`, { id: 'b1', question: 'Thông qua chương trình', ...body });
    const counts = { inFavour: 40, against: 2, abstained: 0 };
    expect((await vote({})).body).toMatchObject({ events: [{ type: 'VotePut' }] });
    expect((await vote({ counts })).body).toMatchObject({ code: 'conference-roll-not-called' });
    await must(stack, coordinator, `${at}/roll-call`, { point: 'trung-tam', present: 41 });
    expect(await vote({ counts })).toMatchObject({ status: 422, body: { pointer: '/counts/inFavour' } });
    expect(await vote({ counts: { ...counts, against: -1 } })).toMatchObject({ status: 422 });
    expect((await vote({ counts: { ...counts, against: 1 } })).body).toMatchObject({
      events: [{ type: 'VoteCounted' }],
    });
    expect(await vote({ question: 'Câu khác' })).toMatchObject({ status: 422, body: { by: coordinator.person } });
    expect(await session()).toMatchObject({
      votes: [{ id: 'b1', counts: { inFavour: 40, notVoting: 0, present: 41 } }],
    });
    for (const by of [reporterA, reporterOutside]) expect((await vote({}, by)).status).toBe(404);
    expect(JSON.stringify(await ask(stack, coordinator, `${at}/minutes`))).toContain('tán thành 40/41');
  });

  it('stands in the minutes as it went, and in the history of the host alone', async () => {
    expect((await run({ item: null })).status).toBe(200);
    const minutes = JSON.stringify(await ask(stack, coordinator, `${at}/minutes`));
    expect(minutes).toContain('Từ 08 giờ 02 phút đến 08 giờ 20 phút: Khai mạc.');
    const told = JSON.stringify(await ask(stack, coordinator, `${at}/history`));
    const ofUnit = JSON.stringify(await ask(stack, reporterA, `${at}/history`));
    for (const type of ['AgendaItemBegun', 'AgendaItemEnded', 'FloorGiven', 'FloorEnded', 'VotePut', 'VoteCounted']) {
      expect(told).toContain(type);
      expect(ofUnit).not.toContain(type);
    }
  });
});
