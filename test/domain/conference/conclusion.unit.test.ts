import { expect, it } from 'vitest';
import { conference } from '#domain/conference/aggregate.ts';
import type { DraftTask } from '#domain/conference/conclusion.ts';
import { followUpTask } from '#domain/follow-up-task/aggregate.ts';
import type { TaskCreated } from '#domain/follow-up-task/events.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { instantFromMillis, millisOf } from '#domain/kernel/instant.ts';
import { instant } from '#test/support/given.ts';
import {
  conclude,
  convene,
  coordinator,
  facts,
  givenConference,
  hoaLu,
  host,
  issue,
  leader,
  nhoQuan,
  ofHoaLu,
  onTheDay,
  pastOf,
  signer,
  task,
} from '#test/domain/conference/support.ts';

const by = { at: onTheDay, actor: leader };
const ready = () => givenConference(...pastOf(convene()));
const concluding = (...tasks: readonly DraftTask[]) =>
  ready().when({ type: 'Conclude', data: { declaredCount: null, tasks } }, by);
const date = (text: string, hour: string | null = null) =>
  ({ kind: 'date', date: civilDate(text), hour, text: null }) as const;
const body = (kind: 'named' | 'class', unit: typeof hoaLu | null) => [{ name: 'x', kind, unit, inferred: false }];
const send = { type: 'IssueNotice', data: { number: 5, date: civilDate('2020-07-06'), signer } } as const;
const sent = { at: '2020-07-06T09:00:00+07:00', actor: coordinator };

it('takes tasks without body or date and flags each (K11), and a count that differs (K6); both warn only', () => {
  const tasks = [
    task(1),
    task(2, { addressees: body('named', null) }),
    task(3, { addressees: body('class', null), deadline: date('2020-09-30') }),
  ];
  const { decision } = ready().when({ type: 'Conclude', data: { declaredCount: 2, tasks } }, by);
  expect(decision).toMatchObject({
    events: [
      {
        data: {
          warnings: [
            { check: 'K6', declared: 2, listed: 3 },
            { check: 'K11', number: 1, missing: 'addressee' },
            { check: 'K11', number: 1, missing: 'date' },
            { check: 'K11', number: 2, missing: 'unit' },
            { check: 'K11', number: 2, missing: 'date' },
          ],
        },
      },
    ],
  });
});

it('replaces the draft until the notice is issued, and never after', () => {
  const drafts = pastOf(convene(), conclude([task(1), task(2)]), conclude([task(1)]));
  expect(givenConference(...drafts).state).toMatchObject({ status: 'concluded', draft: { tasks: { length: 1 } } });
  const onTheSameDay = pastOf(convene(), conclude([task(1)]), issue('2020-06-30T16:00:00+07:00', '2020-06-30'));
  const again = { type: 'Conclude', data: { declaredCount: null, tasks: [] } } as const;
  givenConference(...onTheSameDay)
    .when(again, { ...by, at: '2020-06-30T17:00:00+07:00' })
    .refused('conference-notice-issued');
  givenConference(...pastOf(convene(), conclude([task(1)]), issue()))
    .when(again, by)
    .refused('conference-ended');
});

it('points at a number given twice, a number that is none, and a programme no cycle has', () => {
  const twice = concluding(task(1), task(1));
  twice.refused('conference-id-repeated');
  expect(twice.decision).toMatchObject({ refusal: { pointer: '/tasks/1/number' } });
  concluding(task(0)).refused('conference-number-malformed');
  concluding(task(1, { statement: '' })).refused('conference-text-missing');
  const other = concluding(task(1), task(2, { programme: 'XYZ' }));
  other.refused('conference-programme-unknown');
  expect(other.decision).toMatchObject({ refusal: { pointer: '/tasks/1/programme' } });
});

it('points at a date on a day off, in the past or outside the calendar', () => {
  const off = concluding(task(1), task(2, { deadline: date('2020-07-05') }));
  off.refused('due-date-on-day-off');
  expect(off.decision).toMatchObject({ refusal: { pointer: '/tasks/1/deadline/date' } });
  concluding(task(1, { deadline: date('2020-06-29') })).refused('due-date-past');
  concluding(task(1, { deadline: date('2031-06-27') })).refused('due-date-outside-calendar');
  concluding(task(1, { deadline: date('2020-07-31', '25:00') })).refused('due-date-malformed');
});

it('never lets a class bring a unit with it, nor the host do what it verifies', () => {
  concluding(task(1, { addressees: body('class', hoaLu) })).refused('conference-class-is-no-unit');
  concluding(task(1, { addressees: body('named', host) })).refused('conference-host-cannot-be-addressee');
});

it('is concluded on the day or later, by the host, with a count that is one', () => {
  const command = { type: 'Conclude', data: { declaredCount: null, tasks: [] } } as const;
  ready()
    .when(command, { ...by, at: '2020-06-29T10:00:00+07:00' })
    .refused('conference-before-the-day');
  ready()
    .when(command, { ...by, actor: ofHoaLu })
    .refused('conference-not-the-host');
  ready()
    .when({ ...command, data: { declaredCount: 1.5, tasks: [] } }, by)
    .refused('conference-count-malformed');
});

it('creates all tasks in the one decision that issues the notice', () => {
  const tasks = [
    task(1, { addressees: body('named', hoaLu), deadline: date('2020-09-30', '17:00') }),
    task(2, { programme: 'DVK', addressees: body('class', null) }),
    task(12, { deadline: { kind: 'event', text: 'đại hội', appliesTo: 'b' } }),
  ];
  const { decision } = givenConference(...pastOf(convene(), conclude(tasks))).when(send, sent);
  if (decision.kind !== 'accepted') throw new Error('refused');
  expect(decision.events).toMatchObject([
    { type: 'ConclusionNoticeIssued', data: { noticeNumber: '05/TB-BCĐ', late: false, dayIsOver: true } },
  ]);
  expect(decision.opens?.map(({ stream }) => stream)).toEqual([
    'task/ninh-binh-2020-h1/01',
    'task/ninh-binh-2020-h1/02',
    'task/ninh-binh-2020-h1/12',
  ]);
  expect(decision.opens?.flatMap(({ events }) => events)).toMatchObject([
    {
      type: 'TaskCreated',
      data: {
        cycle: 'cycle/qcdc-2020-h1',
        ledger: host,
        noticeNumber: '05/TB-BCĐ',
        concludedAt: instant('2020-06-30T08:00:00+07:00'),
        deadline: { kind: 'date', deadline: { version: 1, at: instant('2020-09-30T17:00:00+07:00') } },
      },
    },
    { data: { cycle: 'cycle/dvk-2020-h1', deadline: { kind: 'none' } } },
    { data: { number: 12, deadline: { kind: 'event', text: 'đại hội', appliesTo: 'b' } } },
  ]);
});

it('gives each cycle its own tasks, and none to two: an annual and a multi-year review may share a programme', () => {
  const cycles = [...facts.cycles, { cycle: facts.conference, label: '2016–2020', programmes: ['QCDC'] }];
  const past = pastOf(convene({ cycles }), conclude([task(1), task(2, { programme: 'DVK' })]), issue());
  const [, event] = past[past.length - 1] ?? [];
  if (event === undefined) throw new Error('no event');
  const told = conference.commands(givenConference(...past).state, event);
  const common = { noticeNumber: '05/TB-BCĐ', issuedOn: '2020-07-06' };
  expect(told).toMatchObject([
    { to: 'cycle/qcdc-2020-h1', type: 'RecordConclusion', data: { ...common, tasks: ['task/ninh-binh-2020-h1/01'] } },
    { to: 'cycle/dvk-2020-h1', type: 'RecordConclusion', data: { ...common, tasks: ['task/ninh-binh-2020-h1/02'] } },
    { type: 'RecordConclusion', data: { tasks: [] } },
  ]);
});

it('is printed in the layout of the committee, with nothing inferred as stated', () => {
  const inferred = [{ name: 'các xã', kind: 'class', unit: null, inferred: true }] as const;
  const past = pastOf(convene({ layout: 'party' }), conclude([task(1, { addressees: inferred })]), issue());
  const [, event] = past[past.length - 1] ?? [];
  if (event === undefined) throw new Error('no event');
  expect(event).toMatchObject({ data: { noticeNumber: '05-TB/BCĐ' } });
  const [request] = conference.documents(givenConference(...past).state, event);
  expect(request).toMatchObject({
    key: 'conclusion-notice',
    document: { layout: 'party', type: 'thongBao', number: 5 },
  });
  expect(JSON.stringify(request)).not.toContain('các xã');
});

it('tells invited units and units with a task of their own, with its number', () => {
  const past = pastOf(convene(), conclude([task(1), task(4, { addressees: body('named', hoaLu) })]), issue());
  const [, event] = past[past.length - 1] ?? [];
  if (event === undefined) throw new Error('no event');
  expect(conference.letters(givenConference(...past).state, event)).toMatchObject([
    { key: 'notice-issued/hoa-lu', facts: { tasks: 2, ownTasks: '4' } },
    { key: 'notice-issued/nho-quan', facts: { tasks: 2, ownTasks: '' } },
  ]);
});

it('accepts a notice after the 5 working days and says that it is late', () => {
  const lateOf = (...when: readonly [string, string]) => pastOf(convene(), conclude([]), issue(...when))[2]?.[1];
  expect(lateOf('2020-07-07T23:00:00+07:00', '2020-07-07')).toMatchObject({ data: { late: false } });
  expect(lateOf('2020-07-08T09:00:00+07:00', '2020-07-08')).toMatchObject({ data: { late: true } });
});

it('refuses a notice without conclusions, a second one, dated wrongly, without a number, or by others', () => {
  ready().when(send, sent).refused('conference-not-concluded');
  const sameDay = pastOf(convene(), conclude([]), issue('2020-06-30T16:00:00+07:00', '2020-06-30'));
  givenConference(...sameDay)
    .when(send, { ...sent, at: '2020-06-30T17:00:00+07:00' })
    .refused('conference-notice-issued');
  const drafted = givenConference(...pastOf(convene(), conclude([])));
  const dated = (text: string) => ({ ...send, data: { ...send.data, date: civilDate(text) } });
  drafted.when(dated('2020-06-29'), sent).refused('conference-notice-before-the-day');
  drafted.when(dated('2020-07-07'), sent).refused('conference-date-in-future');
  drafted.when({ ...send, data: { ...send.data, number: 0 } }, sent).refused('conference-number-malformed');
  drafted.when(send, { ...sent, actor: ofHoaLu }).refused('conference-not-the-host');
});

it('refuses a notice whose task dates have passed meanwhile: the draft is corrected first', () => {
  const drafted = givenConference(...pastOf(convene(), conclude([task(7, { deadline: date('2020-07-03') })])));
  const outcome = drafted.when(send, sent);
  outcome.refused('conference-task-date-passed');
  expect(outcome.decision).toMatchObject({ refusal: { facts: { number: 7 }, liftedBy: ['coordinator', 'leader'] } });
});

it('marks everything of a rehearsal: ledger, clock of the tasks, documents', () => {
  const clock = { origin: instant('2020-06-01T00:00:00Z'), startedAt: instant('2026-05-01T00:00:00Z'), scale: 86_400 };
  const past = pastOf(convene({ clock }), conclude([task(1)]));
  const rehearsal = givenConference(...past);
  expect(conference.clock(rehearsal.state)).toEqual(clock);
  const { decision } = rehearsal.when(send, sent);
  if (decision.kind !== 'accepted') throw new Error('refused');
  expect(decision.opens?.[0]?.events[0]).toMatchObject({ data: { ledger: 'ninh-binh-a~dien-tap', clock } });
  const [event] = decision.events;
  if (event === undefined) throw new Error('no event');
  const after = conference.evolve(rehearsal.state, event, instantFromMillis(millisOf(instant(sent.at))));
  expect(conference.documents(after, event)).toMatchObject([{ document: { rehearsal: true } }]);
});

const given = { leaderInCharge: 'đồng chí B, Phó Trưởng ban', measure: '100% xã', evidence: 'minutes' } as const;
const led = [
  { name: 'huyện Hoa Lư', kind: 'named', unit: hoaLu, inferred: false, part: 'co' },
  { name: 'huyện Nho Quan', kind: 'named', unit: nhoQuan, inferred: false, part: 'lead' },
] as const;

it('hands a task on as it was given: who leads, who works with it, who answers for it, measure and proof', () => {
  const past = pastOf(convene(), conclude([task(1, { ...given, addressees: led })]));
  const { decision } = givenConference(...past).when(send, sent);
  if (decision.kind !== 'accepted') throw new Error('refused');
  const [created] = (decision.opens ?? []).flatMap(({ events }) => events);
  expect(created).toMatchObject({ type: 'TaskCreated', data: { ...given, addressees: led } });
  const opened = followUpTask.evolve(followUpTask.initial, created as TaskCreated, instant(sent.at));
  expect(opened).toMatchObject({ lead: nhoQuan, assignees: [{ unit: hoaLu }, { unit: nhoQuan }] });
});

it('refuses a second lead: of two, each waits for the other', () => {
  const two = led.map((each) => ({ ...each, part: 'lead' as const }));
  const outcome = concluding(task(1), task(2, { addressees: two }));
  outcome.refused('conference-two-leads');
  expect(outcome.decision).toMatchObject({ refusal: { pointer: '/tasks/1/addressees/1/part' } });
});

it('opens no task for a direction or a recommendation, and misses in them only what they need', () => {
  const items = [task(1, { kind: 'direction' }), task(2, { kind: 'recommendation', towards: 'up' }), task(3)];
  const { decision } = ready().when({ type: 'Conclude', data: { declaredCount: 1, tasks: items } }, by);
  expect(decision).toMatchObject({
    events: [
      {
        data: {
          warnings: [
            { check: 'K11', number: 2, missing: 'addressee' },
            { check: 'K11', number: 3, missing: 'addressee' },
            { check: 'K11', number: 3, missing: 'date' },
          ],
        },
      },
    ],
  });
  const issuing = givenConference(...pastOf(convene(), conclude(items))).when(send, sent);
  if (issuing.decision.kind !== 'accepted') throw new Error('refused');
  expect(issuing.decision.opens?.map(({ stream }) => stream)).toEqual(['task/ninh-binh-2020-h1/03']);
});

it('counts working days from the day of the notice, whatever day it was drafted', () => {
  const days = (count: number) => task(1, { deadline: { kind: 'workingDays', days: count, appliesTo: 'b' } });
  const { decision } = givenConference(...pastOf(convene(), conclude([days(3)]))).when(send, sent);
  if (decision.kind !== 'accepted') throw new Error('refused');
  expect(decision.opens?.[0]?.events[0]).toMatchObject({
    // A day for one part alone is a milestone of the task.
    data: {
      deadline: { kind: 'none' },
      milestones: [{ name: 'ý b', deadline: { date: '2020-07-09', rule: { kind: 'byEvent' } } }],
    },
  });
  concluding(days(0)).refused('conference-working-days-malformed');
  concluding(days(1.5)).refused('conference-working-days-malformed');
});

it('prints the assessment before the tasks, and keeps it with the draft', () => {
  const assessment = { results: ['Kết quả tốt'], shortcomings: ['Báo cáo chậm'], causes: [] };
  const step = [
    onTheDay,
    leader,
    { type: 'Conclude', data: { declaredCount: null, tasks: [task(1)], assessment } },
  ] as const;
  const past = pastOf(convene(), step, issue());
  const { state } = givenConference(...past);
  expect(state).toMatchObject({ draft: { assessment } });
  const [, event] = past[past.length - 1] ?? [];
  if (event === undefined) throw new Error('no event');
  const [request] = conference.documents(state, event);
  const order = ['I. ĐÁNH GIÁ CHUNG', 'Kết quả tốt.', 'Báo cáo chậm.', 'II. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI'];
  const printed = JSON.stringify(request);
  const places = order.map((text) => printed.indexOf(text));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

it('carries every fact through every change, also those of later releases', () => {
  const { state } = givenConference(...pastOf(convene(), conclude([task(1)])));
  if (state.status === 'none') throw new Error('convened');
  const later = { ...state, ofALaterRelease: 'x' };
  const moved = {
    type: 'ConferenceMoved',
    data: {
      ...{ from: facts.heldOn, heldOn: facts.heldOn, hour: null, reason: 'r', plan: state.plan, by: 'a' },
    },
  } as const;
  const ends = [
    moved,
    { type: 'ConferencePostponed', data: { reason: 'r', by: 'a' } },
    { type: 'ConferenceCancelled', data: { reason: 'r', by: 'a' } },
    { type: 'ConclusionsDrafted', data: { declaredCount: null, tasks: [], warnings: [], by: 'a' } },
  ] as const;
  for (const event of ends) {
    const after = conference.evolve(later, event, instant(onTheDay));
    expect(after, event.type).toMatchObject({ ofALaterRelease: 'x' });
    // What belongs to one status alone stays behind.
    expect('draft' in after, event.type).toBe(event.type === 'ConclusionsDrafted');
  }
});
