import { expect, it } from 'vitest';
import { followUpTask } from '#domain/follow-up-task/aggregate.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import { instant } from '#test/support/given.ts';
import {
  assigned,
  coordinator,
  dated,
  deadline,
  everyBody,
  givenTask,
  hoaLu,
  host,
  leader,
  type LettersOwed,
  liveUntil,
  nhoQuan,
  ofHoaLu,
  opened,
  reported,
} from '#test/domain/follow-up-task/support.ts';

const due = { deadline: dated('2020-07-24') };
const fired = (events: readonly TaskEvent[]) =>
  events.flatMap((event) => (event.type === 'TaskRungFired' ? [[event.data.key, event.data.dueAt]] : []));
const toRole = (owed: LettersOwed, events: readonly TaskEvent[]) =>
  events.flatMap((event) =>
    (owed.get(event) ?? []).flatMap(({ template, to }) => to.map((a) => `${template} ${a.unit}/${a.role}`)),
  );

it('fires its ladder to the last rung, each once, at 8 in the morning of Việt Nam', () => {
  const { events } = liveUntil(givenTask(opened(due)).state, '2021-07-01T00:00:00Z');
  expect(fired(events)).toEqual([
    ['v1/-7', '2020-07-15T01:00:00.000Z'],
    ['v1/-3', '2020-07-21T01:00:00.000Z'],
    ['v1/-1', '2020-07-23T01:00:00.000Z'],
    ['v1/0', '2020-07-24T01:00:00.000Z'],
    ['v1/1', '2020-07-27T01:00:00.000Z'],
    ['v1/3', '2020-07-29T01:00:00.000Z'],
  ]);
});

it('becomes overdue once, at the first moment after its term', () => {
  const { events } = liveUntil(givenTask(opened(due)).state, '2021-07-01T00:00:00Z');
  expect(events.filter(({ type }) => type === 'TaskBecameOverdue')).toEqual([
    { type: 'TaskBecameOverdue', data: { version: 1, dueAt: instant('2020-07-25T00:00:00+07:00'), units: [hoaLu] } },
  ]);
  const task = givenTask(opened(due));
  const overdue = (at: string) => task.dueBy(at).some(({ type }) => type === 'TaskBecameOverdue');
  expect(overdue('2020-07-25T00:00:00+07:00')).toBe(false);
  expect(overdue('2020-07-25T00:00:00.001+07:00')).toBe(true);
});

it('leaves out rungs that had passed when its date was set', () => {
  const set = {
    type: 'DueDateSet',
    data: { deadline: deadline('2020-07-24', 1, '24:00', '2020-07-22T09:00:00+07:00'), reason: 'x', by: 'y' },
  } as const;
  const { events } = liveUntil(
    givenTask(opened(), ['2020-07-22T09:00:00+07:00', set]).state,
    '2020-07-24T10:00:00+07:00',
  );
  expect(fired(events).map(([key]) => key)).toEqual(['v1/-1', 'v1/0']);
});

it('fires what an outage held up: the last rung for the others, and what else is due, in order', () => {
  const task = givenTask(opened(due));
  expect(task.dueBy('2020-07-28T00:00:00+07:00')).toMatchObject([
    { type: 'TaskBecameOverdue' },
    { type: 'TaskRungFired', data: { key: 'v1/1', superseded: ['v1/-7', 'v1/-3', 'v1/-1', 'v1/0'] } },
  ]);
});

it('never reminds a unit that has reported, and goes on with the others', () => {
  const past = [
    opened(due),
    assigned('2020-07-08T09:00:00+07:00', nhoQuan),
    reported('2020-07-16T09:00:00+07:00'),
  ] as const;
  const { events } = liveUntil(givenTask(...past).state, '2020-08-01T00:00:00+07:00');
  expect(fired(events)).toHaveLength(6);
  const reminded = events.flatMap((event) => (event.type === 'TaskRungFired' ? [event.data.units] : []));
  expect(reminded[0]).toEqual([hoaLu, nhoQuan].slice(1));
  expect(reminded.flat()).not.toContain(hoaLu);
});

it('sends nothing after the event for rungs that passed while a report was being judged', () => {
  const back = { type: 'TaskReturned', data: { unit: hoaLu, reasons: ['thiếu'], by: coordinator.person } } as const;
  const past = [opened(due), reported('2020-07-10T09:00:00+07:00'), ['2020-07-22T09:00:00+07:00', back]] as const;
  const { events } = liveUntil(givenTask(...past).state, '2020-07-24T12:00:00+07:00');
  expect(fired(events).map(([key]) => key)).toEqual(['v1/-1', 'v1/0']);
});

it('starts a ladder anew for a changed date, with keys of its own, and for one unit only if it is its extension', () => {
  const own = deadline('2020-08-14', 2, '24:00', '2020-07-22T09:00:00+07:00');
  const granted = {
    type: 'TaskExtensionGranted',
    data: { unit: hoaLu, deadline: own, reason: null, by: 'z' },
  } as const;
  const past = [
    opened(due),
    assigned('2020-07-08T09:00:00+07:00', nhoQuan),
    ['2020-07-22T09:00:00+07:00', granted],
  ] as const;
  const { events } = liveUntil(givenTask(...past).state, '2020-09-01T00:00:00+07:00');
  const keys = (unit: typeof hoaLu) =>
    events.flatMap((e) => (e.type === 'TaskRungFired' && e.data.units.includes(unit) ? [e.data.key] : []));
  expect(keys(hoaLu)).toEqual(['v2/-7', 'v2/-3', 'v2/-1', 'v2/0', 'v2/1', 'v2/3']);
  // The reminders of 15/7 and 21/7 lie before: an outage until the extension brought them together.
  expect(keys(nhoQuan)).toEqual(['v1/-7', 'v1/-3', 'v1/-1', 'v1/0', 'v1/1', 'v1/3']);
});

it('writes to the reporter before the date, and to head and standing agency as well from the first day after', () => {
  const { owed, events } = liveUntil(givenTask(opened(due)).state, '2020-07-27T12:00:00+07:00');
  const before = events.filter((e) => e.type === 'TaskRungFired' && e.data.offset <= 0);
  expect(new Set(toRole(owed, before))).toEqual(new Set(['taskReminder hoa-lu/reporter']));
  const after = events.filter((e) => e.type === 'TaskRungFired' && e.data.offset > 0);
  expect(toRole(owed, after)).toEqual([
    'taskOverdue hoa-lu/reporter',
    'taskEscalated hoa-lu/unitHead',
    'taskEscalated ninh-binh-a/coordinator',
  ]);
});

it('asks for what is late by the day of the next step, on which others hear of it', () => {
  const { owed, events } = liveUntil(givenTask(opened(due)).state, '2020-08-01T00:00:00+07:00');
  const late = events.flatMap((event) => owed.get(event) ?? []).filter(({ template }) => template === 'taskOverdue');
  expect(late.map(({ facts }) => facts['askedBy'])).toEqual(['2020-07-29', undefined]);
});

it('writes, when it is asked later, to nobody who has reported, and of the last step alone', () => {
  const { state, events } = liveUntil(givenTask(opened(due)).state, '2020-07-22T12:00:00+07:00');
  const [first, second] = events.filter((e) => e.type === 'TaskRungFired');
  if (first === undefined || second === undefined) throw new Error('two steps were to fire');
  expect(followUpTask.letters(state, first)).toEqual([]);
  expect(followUpTask.letters(state, second)).toHaveLength(1);
  const [at, done] = reported('2020-07-22T13:00:00+07:00');
  expect(followUpTask.letters(followUpTask.evolve(state, done, instant(at)), second)).toEqual([]);
});

it('reminds the host while nobody is assigned', () => {
  const nobody = givenTask(opened({ ...due, addressees: [everyBody] })).state;
  const { owed, events } = liveUntil(nobody, '2020-07-29T12:00:00+07:00');
  expect(fired(events)).toHaveLength(6);
  expect(toRole(owed, events.slice(0, 1))).toEqual([`taskReminder ${host}/coordinator`]);
  expect(toRole(owed, events.slice(-1))).toEqual([`taskOverdue ${host}/coordinator`, `taskOverdue ${host}/leader`]);
});

const urge = { type: 'UrgeTask', data: { unit: null, text: 'đề nghị báo cáo' } } as const;
const urged = (at: string) =>
  [at, { type: 'TaskUrged', data: { count: 1, units: [hoaLu], text: null, by: coordinator.person } }] as const;

it('is urged by hand, but nobody is reminded twice a day', () => {
  const at = '2020-07-10T09:00:00+07:00';
  givenTask(opened(due))
    .when(urge, { at, actor: coordinator })
    .then({ type: 'TaskUrged', data: { count: 1, units: [hoaLu], text: 'đề nghị báo cáo', by: coordinator.person } });
  const once = givenTask(opened(due), urged(at));
  once.when(urge, { at: '2020-07-10T20:00:00+07:00', actor: leader }).refused('task-reminded-today');
  // What reminded it went astray, and its address was mended since.
  const mended = { ...urge, data: { ...urge.data, addressMended: [hoaLu] } };
  expect(once.when(mended, { at: '2020-07-10T20:00:00+07:00', actor: leader }).decision.kind).toBe('accepted');
  expect(once.when(urge, { at: '2020-07-11T00:00:00+07:00', actor: leader }).decision).toMatchObject({
    events: [{ data: { count: 2 } }],
  });
});

it('urges nobody who owes nothing, and for the host only', () => {
  const at = '2020-07-10T09:00:00+07:00';
  givenTask(opened(due)).when(urge, { at, actor: ofHoaLu }).refused('task-not-the-host');
  givenTask(opened({ addressees: [] }))
    .when(urge, { at, actor: coordinator })
    .refused('task-nobody-to-urge');
  givenTask(opened(due), reported(at)).when(urge, { at, actor: coordinator }).refused('task-nobody-to-urge');
  givenTask(opened(due))
    .when({ ...urge, data: { unit: nhoQuan, text: null } }, { at, actor: coordinator })
    .refused('task-unit-not-assigned');
});

it('records a rung of a day on which the unit was urged already, and writes to its leaders alone', () => {
  const task = givenTask(opened(due), urged('2020-07-27T07:30:00+07:00'));
  const events = task.dueBy('2020-07-27T08:00:00+07:00').filter(({ type }) => type === 'TaskRungFired');
  expect(events).toMatchObject([{ data: { key: 'v1/1', quiet: [hoaLu] } }]);
  expect(toRole(new Map(events.map((event) => [event, followUpTask.letters(task.state, event)])), events)).toEqual([
    'taskEscalated hoa-lu/unitHead',
    'taskEscalated ninh-binh-a/coordinator',
  ]);
});

it('raises three months of silence about a task without a date, and again only after another three', () => {
  const { owed, events } = liveUntil(givenTask(opened()).state, '2021-05-01T00:00:00+07:00');
  expect(events).toEqual([
    { type: 'TaskSilenceRaised', data: { on: '2020-10-01', units: [hoaLu] } },
    { type: 'TaskSilenceRaised', data: { on: '2021-01-01', units: [hoaLu] } },
    { type: 'TaskSilenceRaised', data: { on: '2021-04-01', units: [hoaLu] } },
  ]);
  expect(toRole(owed, events.slice(0, 1))).toEqual([
    'taskSilent hoa-lu/reporter',
    'taskSilent hoa-lu/unitHead',
    'taskSilent ninh-binh-a/coordinator',
  ]);
});

it('raises silence once after an outage of a year, then waits three months again', () => {
  const task = givenTask(opened());
  const [event, ...more] = task.dueBy('2021-10-10T09:00:00+07:00');
  expect([event, more]).toEqual([{ type: 'TaskSilenceRaised', data: { on: '2021-10-10', units: [hoaLu] } }, []]);
  if (event === undefined) throw new Error('nothing raised');
  const after = followUpTask.evolve(task.state, event, instant('2021-10-10T09:00:00+07:00'));
  expect(followUpTask.nextDue(after)?.at).toBe(instant('2022-01-10T08:00:00+07:00'));
});

it('tells coordinator and leader of the host when nobody is assigned to a silent task', () => {
  const { owed, events } = liveUntil(givenTask(opened({ addressees: [everyBody] })).state, '2020-10-02T00:00:00+07:00');
  expect(toRole(owed, events)).toEqual([`taskSilent ${host}/coordinator`, `taskSilent ${host}/leader`]);
});

it('counts the silence of a unit from its assignment and from its last report', () => {
  const late = givenTask(opened({ addressees: [everyBody] }), assigned('2020-09-15T09:00:00+07:00', hoaLu)).state;
  expect(followUpTask.nextDue(late)).toMatchObject({ at: instant('2020-12-16T08:00:00+07:00') });
  const data = { unit: hoaLu, percent: null, text: 'x', documentNumber: null, evidence: null, by: ofHoaLu.person };
  const heard = givenTask(opened(), ['2020-09-20T09:00:00+07:00', { type: 'ProgressReported', data }]).state;
  expect(followUpTask.nextDue(heard)).toMatchObject({ at: instant('2020-12-21T08:00:00+07:00') });
});

it('never raises silence about a task that has a date', () => {
  const { events } = liveUntil(givenTask(opened(due)).state, '2025-01-01T00:00:00Z');
  expect(events.filter(({ type }) => type === 'TaskSilenceRaised')).toEqual([]);
});
