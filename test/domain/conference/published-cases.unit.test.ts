import { describe, expect, it } from 'vitest';
import { conference } from '#domain/conference/aggregate.ts';
import type { ConclusionNoticeIssued } from '#domain/conference/events.ts';
import { invitationLatestDate, noticeDueDate } from '#domain/deadlines/conference-dates.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { followUpTask } from '#domain/follow-up-task/aggregate.ts';
import { undecidedAddressees } from '#domain/follow-up-task/assignees.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import { partition } from '#domain/follow-up-task/execution-state.ts';
import { isSilent } from '#domain/follow-up-task/silence.ts';
import type { RunningTask, TaskState } from '#domain/follow-up-task/state.ts';
import { addDays, civilDate, vietnamInstant } from '#domain/kernel/civil-date.ts';
import { caseOf, draftTasks, type Published } from '#test/domain/conference/published.ts';
import {
  coordinator,
  facts,
  givenConference,
  leader,
  pastOf,
  signer,
  streamId,
  unitId,
} from '#test/domain/conference/support.ts';

/** Convened three weeks before, concluded on the day, the notice issued on its last day. */
function concluded(one: Published) {
  const actor = { ...coordinator, unit: unitId(one.host) };
  const chair = { ...leader, unit: unitId(one.host) };
  const on = (days: number, hour: string) => vietnamInstant(addDays(one.heldOn, days), hour);
  const past = pastOf(
    [
      on(-20, '09:00'),
      actor,
      {
        type: 'ConveneConference',
        data: {
          ...facts,
          conference: streamId(`conference/${one.case}`),
          title: `Hội nghị ${one.title}`,
          host: { unit: unitId(one.host), name: one.hostName },
          committees: one.committees,
          cycles: one.committees.map(({ code, programmes }) => ({
            cycle: streamId(`cycle/${one.case}-${code}`),
            label: one.title,
            programmes,
          })),
          heldOn: one.heldOn,
          hour: null,
          partOfDay: one.partOfDay,
          form: one.form,
          declaredPoints: one.points,
          points: [],
          invitees: [],
        },
      },
    ],
    [on(0, '10:00'), actor, { type: 'RecordShortcomings', data: { items: one.shortcomings } }],
    [on(0, '10:00'), actor, { type: 'RecordDirections', data: { items: one.directions } }],
    ...one.awards.map(
      (award) => [on(0, '10:30'), actor, { type: 'RecordAward', data: { ...award, names: [] } }] as const,
    ),
    [on(0, '11:00'), chair, { type: 'Conclude', data: { declaredCount: one.declaredTasks, tasks: draftTasks(one) } }],
  );
  const { noticeDueOn } = plan(past);
  const issuedAt = vietnamInstant(noticeDueOn, '09:00');
  const before = givenConference(...past);
  const { decision } = before.when(
    { type: 'IssueNotice', data: { number: 5, date: noticeDueOn, signer } },
    { at: issuedAt, actor },
  );
  if (decision.kind !== 'accepted' || decision.opens === undefined) throw new Error(JSON.stringify(decision));
  const tasks = decision.opens.map(({ events }) =>
    events.reduce<TaskState>((s, event) => followUpTask.evolve(s, event as TaskEvent, issuedAt), followUpTask.initial),
  );
  const [event] = decision.events;
  if (event?.type !== 'ConclusionNoticeIssued') throw new Error('no notice');
  const state = conference.evolve(before.state, event, issuedAt);
  if (state.status !== 'noticeIssued') throw new Error(state.status);
  return { state, event, tasks: tasks.flatMap((t) => (t.status === 'running' ? [t] : [])) };
}

function plan(past: ReturnType<typeof pastOf>) {
  const state = givenConference(...past).state;
  if (state.status === 'none') throw new Error('nothing convened');
  return state.plan;
}

const byDeadline = (tasks: readonly RunningTask[]) => {
  const counts = { none: 0, event: 0, relative: 0, date: 0 };
  for (const { deadline } of tasks) counts[deadline.kind] += 1;
  return counts;
};
const byAddressee = (tasks: readonly RunningTask[]) => {
  const counts = { stated: 0, inferred: 0, none: 0 };
  for (const { created } of tasks) {
    const stated = created.addressees.some(({ inferred }) => !inferred);
    counts[stated ? 'stated' : created.addressees.length > 0 ? 'inferred' : 'none'] += 1;
  }
  return counts;
};
const missing = (warnings: ReturnType<typeof concluded>['state']['draft']['warnings'], what: string) =>
  warnings.filter((w) => w.check === 'K11' && w.missing === what).length;
const conclusionsTold = (state: ReturnType<typeof concluded>['state'], event: ConclusionNoticeIssued) =>
  conference.commands(state, event).flatMap(({ data }) => {
    const known = data as { readonly tasks: readonly string[] };
    return [known.tasks.length];
  });

describe('Ninh Bình, first half of 2020: two committees, one chair, 18 tasks', () => {
  const { state, event, tasks } = concluded(caseOf('ninh-binh-2020-h1'));

  it('counts the tasks as published', () => {
    expect(tasks).toHaveLength(18);
    expect(conclusionsTold(state, event)).toEqual([10, 8]);
    expect(byDeadline(tasks)).toEqual({ none: 17, event: 1, relative: 0, date: 0 });
    expect(byAddressee(tasks)).toEqual({ stated: 2, inferred: 2, none: 14 });
    expect(missing(state.draft.warnings, 'date')).toBe(18);
    expect(missing(state.draft.warnings, 'addressee')).toBe(14);
  });

  it('has nobody assigned before a person decides, though a body is named', () => {
    expect(tasks.flatMap(({ assignees }) => assignees)).toEqual([]);
    expect(tasks.filter((task) => undecidedAddressees(task).length > 0)).toHaveLength(4);
  });

  it('flags all 18 as silent on 1/10/2020 and none on 30/9', () => {
    const silentOn = (day: string) => tasks.filter((task) => isSilent(task, civilDate(day))).length;
    expect([silentOn('2020-09-30'), silentOn('2020-10-01')]).toEqual([0, 18]);
    expect(partition(tasks, vietnamInstant(civilDate('2020-10-01'), '09:00'))).toMatchObject({
      total: 18,
      runningInTime: 18,
      noDeadline: { running: 18, silent: 18 },
    });
  });

  it('has its dates: invitations by 24/6 or 25/6, the notice by 7/7', () => {
    expect(state.plan).toMatchObject({ latestInvitationOn: '2020-06-24', noticeDueOn: '2020-07-07' });
    expect(invitationLatestDate(civilDate('2020-06-30'), defaultCalendar, { clearDays: false })).toBe('2020-06-25');
  });
});

describe('Cô Tô, first half of 2020: a district, no date, one relative term', () => {
  const { state, tasks } = concluded(caseOf('co-to-2020-h1'));

  it('counts the tasks as published', () => {
    expect(tasks).toHaveLength(6);
    expect(byDeadline(tasks)).toEqual({ none: 3, event: 2, relative: 1, date: 0 });
    expect(byAddressee(tasks)).toEqual({ stated: 4, inferred: 1, none: 1 });
    expect(missing(state.draft.warnings, 'addressee')).toBe(1);
  });

  it('keeps the relative term of task 2 to its part d, and its four parts', () => {
    expect(tasks[1]?.created.parts).toHaveLength(4);
    expect(tasks[1]?.deadline).toEqual({ kind: 'relative', text: 'trước khi trình HĐND', appliesTo: 'd' });
  });

  it('keeps nine directions and six shortcomings, one of them recurring, apart from the tasks', () => {
    expect(state.directions).toHaveLength(9);
    expect(state.shortcomings.filter(({ recurring }) => recurring)).toHaveLength(1);
    expect(state.plan).toMatchObject({ latestInvitationOn: '2020-06-19', noticeDueOn: '2020-07-02' });
  });
});

describe('Nghệ An, 2020: online, 7 tasks declared and 8 listed', () => {
  const { state, tasks } = concluded(caseOf('nghe-an-2020'));

  it('counts the tasks as published, and warns of the declared number', () => {
    expect(byDeadline(tasks)).toEqual({ none: 7, event: 1, relative: 0, date: 0 });
    expect(byAddressee(tasks)).toEqual({ stated: 6, inferred: 0, none: 2 });
    expect(state.draft.warnings.filter(({ check }) => check === 'K6')).toEqual([
      { check: 'K6', declared: 7, listed: 8 },
    ]);
  });

  it('sets no deadline from a horizon', () => {
    expect(tasks.every(({ created }) => created.horizon?.label === 'năm 2021')).toBe(true);
    expect(tasks.filter(({ deadline }) => deadline.kind === 'date')).toEqual([]);
  });

  it('records six awards: three persons and three collectives', () => {
    expect(state.awards.reduce((sum, { count }) => sum + count, 0)).toBe(6);
    expect(noticeDueDate(civilDate('2021-01-18'), defaultCalendar)).toBe(state.plan.noticeDueOn);
    expect(state.plan).toMatchObject({ latestInvitationOn: '2021-01-12', noticeDueOn: '2021-01-25' });
  });
});

it('holds 32 tasks in all three, none with a date', () => {
  const all = ['ninh-binh-2020-h1', 'co-to-2020-h1', 'nghe-an-2020'].flatMap((id) => concluded(caseOf(id)).tasks);
  expect(all).toHaveLength(32);
  expect(byAddressee(all)).toEqual({ stated: 12, inferred: 3, none: 17 });
});
