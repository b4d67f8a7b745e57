import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { concludedConference, ownEvents } from '#test/api/conference-world.ts';
import {
  actor,
  admin,
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
beforeAll(async () => {
  stack = await startTestStack();
  await settle(stack);
  await concludedConference(stack);
});
afterAll(async () => {
  await stack.close();
});

type By = typeof coordinator;
const headA = actor('unitHead', 'huyen-a');

const say = (by: By, number: number, path: string, body: object) => () =>
  stack.call(by, 'POST', `/tasks/so-ket/${String(number)}/${path}`, body);
const done = (by: By, number: number, path: string, body: object) =>
  must(stack, by, `/tasks/so-ket/${String(number)}/${path}`, body);
const seen = (number: number, by: By = coordinator) => ask(stack, by, `/tasks/so-ket/${String(number)}`);

async function refused(act: () => Promise<{ status: number; body: object }>, status: number, rest: object) {
  const before = await ownEvents(stack);
  const answer = await act();
  expect(answer).toMatchObject({ status, body: rest });
  expect(await ownEvents(stack)).toBe(before);
}

describe('a task as concluded', () => {
  it('has the unit it names, the term it was given, and nothing nobody decided', async () => {
    expect(await seen(1)).toMatchObject({
      conference: 'so-ket',
      number: 1,
      rehearsal: true,
      status: 'running',
      word: 'runningInTime',
      deadline: { kind: 'date', date: '2020-07-15', dueAt: '2020-07-15T17:00:00.000Z' },
      assignees: [{ unit: 'huyen-a', lead: true, status: 'assigned' }],
      concludedOn: '2020-06-30',
    });
    expect(await seen(2)).toMatchObject({
      undecided: ['các cấp, ngành'],
      deadline: { kind: 'relative', text: 'trước khi trình HĐND', appliesTo: 'd', dueAt: null },
      noDeadline: true,
      assignees: [],
    });
  });

  it('is shown to its giver and to the units it is assigned to', async () => {
    expect((await seen(1, reporterA))['number']).toBe(1);
    for (const by of [reporterB, reporterOutside, admin]) {
      expect((await stack.call(by, 'GET', '/tasks/so-ket/1')).status).toBe(404);
    }
    expect((await stack.call(coordinator, 'GET', '/tasks/so-ket/99')).status).toBe(404);
    expect((await stack.call(coordinator, 'GET', '/tasks/so-ket/one')).status).toBe(422);
  });

  it('explains its date', async () => {
    const answer = await ask(stack, reporterA, '/tasks/so-ket/1/explain?unit=huyen-a');
    expect(answer['deadline']).toMatchObject({ date: '2020-07-15', hour: '24:00' });
    const { lines } = answer['deadline'] as { lines: { code: string; sentence: string }[] };
    expect(lines[0]?.code).toBe('stated');
    expect(lines.every(({ sentence }) => sentence !== '')).toBe(true);
    expect(await ask(stack, coordinator, '/tasks/so-ket/2/explain')).toEqual({ deadline: null });
    expect((await stack.call(coordinator, 'GET', '/tasks/so-ket/1/explain?unit=huyen-b')).status).toBe(404);
  });
});

describe('a class of bodies', () => {
  const classes = async (number: number, by: By = coordinator) =>
    await ask(stack, by, `/tasks/so-ket/${String(number)}/classes`);

  it('is proposed as the units its rule means in the tree of that day, and assigns nobody by itself', async () => {
    const { on, classes: read, units } = await classes(2);
    expect(on).toBe('2020-06-30');
    expect(read).toMatchObject([{ name: 'các cấp, ngành', of: ['districts', 'communes', 'agencies'], at: [] }]);
    const [{ units: meant }] = read as [{ units: string[] }];
    expect(meant).toEqual(expect.arrayContaining(['huyen-a', 'huyen-b', 'xa-a1']));
    const there = (units as { unit: string }[]).map(({ unit }) => unit);
    expect(there).not.toContain('tinh-x');
    expect(meant.every((unit) => there.includes(unit))).toBe(true);
    expect(await seen(2)).toMatchObject({ undecided: ['các cấp, ngành'], assignees: [] });
  });

  it('is nothing where the conclusion names its units, and is shown to whoever may read the task', async () => {
    expect(await classes(1, reporterA)).toMatchObject({ classes: [] });
    expect((await stack.call(reporterB, 'GET', '/tasks/so-ket/2/classes')).status).toBe(404);
    expect((await stack.call(coordinator, 'GET', '/tasks/so-ket/99/classes')).status).toBe(404);
  });
});

describe('lists and figures', () => {
  const numbers = async (query: string, by: By = coordinator) =>
    ((await ask(stack, by, `/tasks?${query}`))['tasks'] as { number: number }[]).map(({ number }) => number);

  it('contain a rehearsal only when asked for one', async () => {
    expect(await numbers('')).toEqual([]);
    expect(await numbers('conference=so-ket')).toEqual([]);
    expect(await numbers('rehearsal=true')).toEqual([1, 2, 3, 4]);
    expect(await ask(stack, coordinator, '/tasks/partition')).toMatchObject({ total: 0 });
  });

  it('are filtered, and limited to what the actor may know of', async () => {
    expect(await numbers('rehearsal=true&unit=huyen-a')).toEqual([1]);
    expect(await numbers('rehearsal=true&programme=DVK')).toEqual([]);
    expect(await numbers('rehearsal=true&status=done')).toEqual([]);
    expect(await numbers('rehearsal=true&limit=2&offset=1')).toEqual([2, 3]);
    expect(await numbers('rehearsal=true', reporterA)).toEqual([1]);
    expect(await numbers('rehearsal=true', reporterOutside)).toEqual([]);
  });

  it('flag the silent ones from the first day after three months, not a day before', async () => {
    expect(await numbers('rehearsal=true&silentOn=2020-09-30')).toEqual([]);
    expect(await numbers('rehearsal=true&silentOn=2020-10-01')).toEqual([2, 3, 4]);
    expect(await numbers('rehearsal=true&silentOn=2020-06-29')).toEqual([]);
  });

  it('always sum, on any day', async () => {
    const parts = async (query: string) => await ask(stack, coordinator, `/tasks/partition?rehearsal=true${query}`);
    const none = { doneOnTime: 0, doneLate: 0 };
    expect(await parts('')).toMatchObject({ total: 4, ...none, runningInTime: 4, runningOverdue: 0 });
    expect(await parts('&on=2020-07-16')).toMatchObject({ total: 4, ...none, runningInTime: 3, runningOverdue: 1 });
    expect(await parts('&on=2020-10-01')).toMatchObject({ noDeadline: { done: 0, running: 3, silent: 3 } });
    expect(await parts('&on=2020-06-29')).toMatchObject({ total: 0 });
  });

  it.each([
    ['rehearsal=yes', '#querystring/rehearsal'],
    ['silentOn=2020-13-01', '#querystring/silentOn'],
    ['status=late', '#querystring/status'],
    ['limit=0', '#querystring/limit'],
  ])('refuse %s', async (query, pointer) => {
    expect(await stack.call(coordinator, 'GET', `/tasks?${query}`)).toMatchObject({
      status: 422,
      body: { code: 'invalid-input', pointer },
    });
  });
});

describe('a class becomes units', () => {
  const units = [{ unit: 'huyen-a' }, { unit: 'huyen-b' }];

  it('only by a person of the host, with a reason, and only units that are', async () => {
    await refused(say(coordinator, 2, 'assign', { units }), 422, { code: 'invalid-input', pointer: '/reason' });
    const to = (unit: string) => ({ units: [{ unit }], reason: 'x' });
    await refused(say(coordinator, 2, 'assign', to('khong-co')), 422, {
      code: 'unknown-unit',
      pointer: '/units/0/unit',
    });
    await refused(say(coordinator, 2, 'assign', to('tinh-x')), 422, { code: 'task-host-cannot-be-assignee' });
    await refused(say(coordinator, 2, 'assign', { units: [...units, ...units], reason: 'x' }), 422, {
      code: 'task-unit-repeated',
      pointer: '/units/2/unit',
    });
    await refused(say(coordinator, 2, 'assign', { units, lead: 'huyen-c', reason: 'x' }), 422, {
      code: 'task-lead-not-assigned',
      pointer: '/lead',
    });
    await refused(say(reporterA, 2, 'assign', { units, reason: 'x' }), 404, { code: 'not-found' });
    // Nor does a unit that nobody knows tell a stranger that the task is there.
    const stranger = { ...reporterOutside, role: 'coordinator' as const };
    await refused(say(stranger, 2, 'assign', to('khong-co')), 404, { code: 'not-found' });
    await done(coordinator, 2, 'assign', { units, lead: 'huyen-a', reason: 'phân công' });
    expect(await seen(2)).toMatchObject({
      undecided: [],
      assignees: [
        { unit: 'huyen-a', name: 'huyện A', lead: true },
        { unit: 'huyen-b', name: 'huyện B', lead: false },
      ],
    });
  });

  it('gets a date that can be kept', async () => {
    const rule = (date: string) => ({ rule: { date }, reason: 'theo lịch HĐND' });
    await refused(say(leader, 2, 'due-date', rule('2020-07-12')), 422, {
      code: 'due-date-on-day-off',
      pointer: '/rule/date',
    });
    await refused(say(leader, 2, 'due-date', rule('2020-06-29')), 422, { code: 'due-date-past' });
    await refused(say(leader, 2, 'due-date', rule('2020-02-30')), 422, { pointer: '/rule/date' });
    await done(leader, 2, 'due-date', rule('2020-07-17'));
    expect(await seen(2)).toMatchObject({ deadline: { kind: 'date', date: '2020-07-17' }, noDeadline: false });
  });
});

describe('the work of a unit', () => {
  const unit = 'huyen-a';

  it('is accepted and told of by that unit alone', async () => {
    await refused(say(reporterB, 1, 'accept', { unit }), 404, { code: 'not-found' });
    await refused(say(reporterB, 1, 'accept', { unit: 'huyen-b' }), 422, {
      code: 'task-unit-not-assigned',
      pointer: '/unit',
    });
    await done(reporterA, 1, 'accept', { unit });
    await refused(say(reporterA, 1, 'progress', { unit, percent: 101, text: 'x' }), 422, { pointer: '/percent' });
    await refused(say(reporterA, 1, 'progress', { unit, text: '  ' }), 422, { pointer: '/text' });
    await done(reporterA, 1, 'progress', { unit, percent: 40, text: 'đang làm', documentNumber: '05/KH-UBND' });
  });

  it('asks the giver for more time, who alone grants it, to that unit alone', async () => {
    const wish = { unit, until: '2020-07-20', reason: 'mưa lũ' };
    await refused(say(reporterA, 2, 'extension/ask', { ...wish, until: '2020-07-16' }), 422, {
      code: 'task-extension-not-later',
      pointer: '/until',
    });
    await done(reporterA, 2, 'extension/ask', wish);
    await refused(say(reporterA, 2, 'extension/ask', wish), 409, { code: 'task-extension-pending' });
    await refused(say(coordinator, 2, 'extension/grant', { unit }), 403, { code: 'not-permitted' });
    await done(leader, 2, 'extension/grant', { unit });
    expect(await seen(2)).toMatchObject({
      assignees: [{ dueAt: '2020-07-20T17:00:00.000Z' }, { dueAt: '2020-07-17T17:00:00.000Z' }],
    });
    await done(reporterB, 2, 'extension/ask', { ...wish, unit: 'huyen-b' });
    await refused(say(leader, 2, 'extension/refuse', { unit: 'huyen-b' }), 422, { pointer: '/reason' });
    await done(leader, 2, 'extension/refuse', { unit: 'huyen-b', reason: 'không có căn cứ' });
  });

  it('is verified by somebody else, or returned with reasons', async () => {
    await refused(say(coordinator, 1, 'verify', { unit }), 409, { code: 'task-not-reported' });
    await done(reporterA, 1, 'done', { unit, text: 'đã xong', documentNumber: '12/BC-UBND' });
    await refused(say(headA, 1, 'verify', { unit }), 404, { code: 'not-found' });
    // Whoever judges it reads what is judged, and so does the unit.
    const said = { text: 'đã xong', documentNumber: '12/BC-UBND', by: reporterA.person };
    for (const by of [coordinator, leader, reporterA]) {
      expect(await seen(1, by)).toMatchObject({ assignees: [{ status: 'reported', report: said }] });
    }
    await refused(say(coordinator, 1, 'return', { unit, reasons: [] }), 422, { pointer: '/reasons' });
    await done(coordinator, 1, 'return', { unit, reasons: ['thiếu số liệu'] });
    expect(await seen(1)).toMatchObject({
      assignees: [{ status: 'returned', returnReasons: ['thiếu số liệu'], report: said }],
    });
    await done(reporterA, 1, 'done', { unit, text: 'đã bổ sung' });
    const ended = await done(coordinator, 1, 'verify', { unit });
    expect(ended['answer']).toMatchObject({ outcome: 'doneOnTime' });
    const again = { text: 'đã bổ sung', documentNumber: null, by: reporterA.person };
    expect(await seen(1)).toMatchObject({
      status: 'done',
      word: 'doneOnTime',
      assignees: [{ late: false, report: again }],
    });
    await refused(say(reporterA, 1, 'progress', { unit, text: 'thêm' }), 409, { code: 'task-ended' });
  });

  it('is opened again with a reason, and withdrawn by the giver alone', async () => {
    await refused(say(coordinator, 3, 'reopen', { reason: 'x' }), 409, { code: 'task-not-ended' });
    await done(coordinator, 1, 'reopen', { unit, rule: { date: '2020-08-14' }, reason: 'phát sinh' });
    expect(await seen(1)).toMatchObject({ status: 'running', assignees: [{ dueAt: '2020-08-14T17:00:00.000Z' }] });
    await refused(say(coordinator, 4, 'withdraw', { reason: 'trùng' }), 403, { code: 'not-permitted' });
    await done(leader, 4, 'withdraw', { reason: 'trùng nhiệm vụ' });
    expect(await seen(4)).toMatchObject({ status: 'withdrawn', word: null, withdrawnBecause: 'trùng nhiệm vụ' });
    expect(await ask(stack, coordinator, '/tasks/partition?rehearsal=true')).toMatchObject({ total: 3 });
  });

  it('is urged, but there must be somebody to urge', async () => {
    await done(coordinator, 2, 'urge', { text: 'đề nghị khẩn trương' });
    await refused(say(coordinator, 3, 'urge', {}), 409, { code: 'task-nobody-to-urge' });
    await refused(say(coordinator, 2, 'urge', { unit: 'huyen-a' }), 409, { code: 'task-reminded-today' });
  });

  it('has a past, of which a unit sees its own share', async () => {
    const past = async (by: By) =>
      (await ask(stack, by, '/tasks/so-ket/2/history'))['events'] as { type: string; data: { unit?: string } }[];
    expect((await past(coordinator)).map(({ type }) => type)).toContain('TaskExtensionRefused');
    const own = await past(reporterA);
    expect(own.map(({ type }) => type)).toEqual(expect.arrayContaining(['TaskCreated', 'TaskExtensionGranted']));
    expect(own.some(({ data }) => data.unit === 'huyen-b')).toBe(false);
    const told = own.map((event) => (event as unknown as { facts: unknown }).facts);
    expect(JSON.stringify(told)).not.toContain('huyen-b');
  });
});
