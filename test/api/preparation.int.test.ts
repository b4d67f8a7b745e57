import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#domain/kernel/actor.ts';
import { exportPhrases, exportWords } from '#domain/words/exports.ts';
import { readWorkbook } from '#api/support/workbook.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { conveneBody, cycleOn, heldOn } from '#test/api/conference-world.ts';
import {
  actor,
  ask,
  coordinator,
  leader,
  must,
  reporterA,
  reporterB,
  reporterOutside,
  settle,
} from '#test/api/world.ts';

let stack: TestStack;
const at = '/conferences/chuan-bi';
const clerk = actor('reporter', 'tinh-x');

beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  const cycle = await cycleOn(stack, { key: 'truoc', period: '2020-H1', day: '2020-06-26', due: '2020-07-24' });
  await must(stack, coordinator, '/conferences', conveneBody([cycle], 'chuan-bi'));
});
afterAll(async () => {
  await stack.close();
});

const duty = { id: 'v1', kind: 'script', what: 'Kịch bản điều hành', owner: 'Chánh Văn phòng', due: '2020-06-25' };
const ofA = { id: 'v2', kind: 'technical', what: 'Thử loa', unit: 'huyen-a', owner: 'huyện A', due: '2020-06-29' };
const state = (items: readonly object[], base: number, by = coordinator) =>
  stack.call(by, 'POST', `${at}/duties`, { items, base });
const tick = (id: string, by = coordinator, done = true) =>
  stack.call(by, 'POST', `${at}/duties/tick`, { duty: id, done });
const dutiesOf = async (by = coordinator) => (await ask(stack, by, at))['duties'];
const late = async () => {
  const { groups } = await ask(stack, coordinator, '/work');
  return (groups as { items: { kind: string }[] }[]).flatMap(({ items }) =>
    items.filter((i) => i.kind === 'dutiesLate'),
  );
};

describe('the checklist of a conference', () => {
  it('is offered to the host as the usual one, which is nobody’s until it is stated', async () => {
    const offered = (await dutiesOf()) as { usual: { id: string; due: string }[]; items: unknown[] };
    expect(offered.items).toEqual([]);
    expect(offered.usual.map(({ id }) => id)).toContain('duong-truyen');
    expect(offered.usual.every(({ due }) => due >= '2020-06-26' && due <= heldOn)).toBe(true);
    expect(await dutiesOf(reporterA)).toEqual({ version: 0, items: [], usual: [] });
    expect(await late()).toEqual([]);
  });

  it('is stated as a whole by the host on the newest list; each unit is told its own duties and no others', async () => {
    expect(await state([duty, ofA], 0)).toMatchObject({ body: { events: [{ type: 'DutiesStated' }] } });
    expect(await state([duty], 0, leader)).toMatchObject({
      status: 409,
      body: { code: 'conference-duties-newer', by: coordinator.person },
    });
    expect(await dutiesOf()).toMatchObject({
      ...{ version: 1, usual: [] },
      items: [
        { id: 'v1', unit: null, afterTheDay: false, late: true, done: null },
        { id: 'v2', unit: 'huyen-a', late: false, done: null },
      ],
    });
    expect(await dutiesOf(reporterA)).toMatchObject({ items: [{ id: 'v2' }] });
    expect(await dutiesOf(reporterB)).toMatchObject({ items: [] });
    for (const by of [reporterA, clerk, reporterOutside]) expect((await state([], 1, by)).status).toBe(404);
  });

  it('refuses at the field what cannot be so', async () => {
    const of = (more: object) => state([{ ...duty, ...more }], 1);
    expect(await of({ what: '' })).toMatchObject({ status: 422, body: { errors: [{ pointer: '/items/0/what' }] } });
    expect(await of({ due: '2020-07-02' })).toMatchObject({
      status: 422,
      body: { code: 'conference-duty-after-the-day', pointer: '/items/0/due' },
    });
    expect(await of({ unit: 'huyen-c' })).toMatchObject({ status: 422, body: { pointer: '/items/0/unit' } });
    expect(await of({ kind: 'tea' })).toMatchObject({ status: 422, body: { errors: [{ pointer: '/items/0/kind' }] } });
    expect(await of({ owner: 'x'.repeat(501) })).toMatchObject({ status: 422 });
  });

  it('that is late stands in the coordinator’s work as one line a conference, and goes with the tick', async () => {
    expect(await late()).toMatchObject([
      {
        ...{ count: 1, rehearsal: true, due: { day: '2020-06-25', overdue: true } },
        act: { action: 'conference.StateDuties', address: '/hoi-nghi/chuan-bi?muc=chuan-bi' },
      },
    ]);
    expect((await tick('v1')).body).toMatchObject({ events: [{ type: 'DutyTicked' }] });
    expect(await late()).toEqual([]);
    await must(stack, coordinator, `${at}/duties/tick`, { duty: 'v1', done: false });
    expect(await late()).toHaveLength(1);
  });

  it('is ticked by a unit where the duty is its own, and by nobody else but the host', async () => {
    expect((await tick('v1', reporterA)).status).toBe(404);
    expect((await tick('v2', reporterB)).status).toBe(404);
    expect((await tick('v2', reporterOutside)).status).toBe(404);
    expect((await tick('v2', reporterA)).body).toMatchObject({ outcome: 'accepted' });
    expect((await tick('v2', leader)).body).toMatchObject({ outcome: 'nothing' });
    expect(await tick('v9')).toMatchObject({ body: { code: 'conference-duty-unknown' } });
    expect(await dutiesOf()).toMatchObject({ items: [{ id: 'v1' }, { id: 'v2', done: { by: reporterA.person } }] });
  });
});

describe('how far a connection point is', () => {
  const whole = {
    ...{ point: 'huyen-a', person: 'Ông C', phone: '0912 000 111', room: 'Phòng họp tầng 2' },
    tried: { on: '2020-06-26', by: 'Bà B', result: 'good' },
  };
  const tell = (more: object, by = reporterA) => stack.call(by, 'POST', `${at}/readiness`, { ...whole, ...more });
  const pointsOf = async (by = coordinator) =>
    (await ask(stack, by, at))['points'] as { id: string; readiness: object | null }[];

  it('is told by its own unit or the host, and shown to these two alone', async () => {
    expect(await pointsOf()).toMatchObject([
      { id: 'trung-tam', readiness: { ready: false, lacks: ['line', 'person', 'phone', 'room'], since: null } },
      { id: 'huyen-a', readiness: { version: 0 } },
    ]);
    expect((await tell({ base: 0, room: '' })).body).toMatchObject({ events: [{ type: 'ReadinessStated' }] });
    expect(await pointsOf()).toMatchObject([{}, { readiness: { ready: false, lacks: ['room'] } }]);
    expect((await tell({ base: 1 }, coordinator)).body).toMatchObject({ outcome: 'accepted' });
    for (const by of [coordinator, reporterA])
      expect((await pointsOf(by))[1]).toMatchObject({
        readiness: { ready: true, lacks: [], person: 'Ông C', phone: '0912 000 111', version: 2 },
      });
    expect(await pointsOf(reporterA)).toMatchObject([{ readiness: null }, {}]);
    expect(await pointsOf(reporterB)).toMatchObject([{ readiness: null }, { readiness: null }]);
    for (const by of [reporterB, reporterOutside, clerk]) expect((await tell({ base: 2 }, by)).status).toBe(404);
    expect((await tell({ base: 0, point: 'trung-tam' })).status).toBe(404);
  });

  it('stands in the workbook of the points, of those that may be seen', async () => {
    const [words, yes] = [exportWords.readiness, exportPhrases.yes];
    const rowsOf = async (by: Actor) => {
      const [app, url] = [stack.apis[0]?.app, '/exports/points.xlsx?conference=chuan-bi'];
      const answer = await app?.inject({ url, headers: { authorization: `Bearer ${await stack.token(by)}` } });
      const sheets = answer === undefined ? [] : await readWorkbook(answer.rawPayload);
      return sheets.find(({ name }) => name === words.list)?.rows.slice(1);
    };
    const [main, own] = (await rowsOf(coordinator)) ?? [];
    expect(main?.slice(0, 2)).toEqual(['Điểm cầu trung tâm', exportPhrases.no]);
    expect(own?.filter((cell) => typeof cell === 'string')).toEqual([
      ...['Điểm cầu huyện A', yes, 'tốt', 'Bà B', 'Ông C', '0912 000 111', 'Phòng họp tầng 2'],
    ]);
    expect(await rowsOf(reporterA)).toEqual([own]);
    expect(await rowsOf(reporterB)).toEqual([]);
  });

  it('is refused on an older word, and at the field what cannot be so', async () => {
    expect(await tell({ base: 1, room: 'khác' })).toMatchObject({
      status: 409,
      body: { code: 'conference-readiness-newer', by: coordinator.person },
    });
    const tried = (more: object) => tell({ base: 2, tried: { ...whole.tried, ...more } });
    expect(await tried({ on: '2020-06-27' })).toMatchObject({ status: 422, body: { pointer: '/tried/on' } });
    expect(await tried({ hour: '23:59' })).toMatchObject({ status: 422, body: { pointer: '/tried/hour' } });
    expect(await tried({ on: '1020-06-26' })).toMatchObject({ status: 422 });
    expect(await tried({ result: 'bad' })).toMatchObject({ status: 422 });
    expect(await tell({ base: 2, point: 'khong-co' }, coordinator)).toMatchObject({
      body: { code: 'conference-point-unknown' },
    });
  });

  it('and the checklist are told to the host in the history, and to no unit', async () => {
    const told = JSON.stringify(await ask(stack, coordinator, `${at}/history`));
    for (const type of ['DutiesStated', 'DutyTicked', 'ReadinessStated']) expect(told).toContain(type);
    const ofUnit = JSON.stringify(await ask(stack, reporterA, `${at}/history`));
    for (const type of ['DutiesStated', 'DutyTicked', 'ReadinessStated']) expect(ofUnit).not.toContain(type);
  });
});
