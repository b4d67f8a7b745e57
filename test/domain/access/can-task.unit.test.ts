import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandTypeOf } from '#domain/access/may.ts';
import { hosted, shareOf } from '#domain/access/resource.ts';
import { taskStanding } from '#domain/follow-up-task/act-standing.ts';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { followUpTask } from '#domain/follow-up-task/aggregate.ts';
import type { TaskCommand } from '#domain/follow-up-task/commands.ts';
import { markOn, milestonesFor, milestonesOf } from '#domain/follow-up-task/milestones.ts';
import type { TaskState } from '#domain/follow-up-task/state.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { systemActor } from '#domain/kernel/actor.ts';
import { addDays, type CivilDate, vietnamDate, weekday } from '#domain/kernel/civil-date.ts';
import type { CommandId, UnitId } from '#domain/kernel/ids.ts';
import { type Instant, instantFromMillis, millisOf } from '#domain/kernel/instant.ts';
import { advanced } from '#test/domain/access/lives.ts';
import { everybodyIn } from '#test/domain/access/matrix.ts';
import { commands, disagreements, judge, type Tried, wait } from '#test/domain/access/tried.ts';
import * as task from '#test/domain/follow-up-task/support.ts';
import { instant } from '#test/support/given.ts';

function firstMilestone(state: TaskState): number {
  return state.status === 'none' ? 1 : (milestonesOf(state)[0]?.number ?? 1);
}

/** Hardly ever a day off. */
function onWednesday(date: CivilDate): CivilDate {
  return addDays(date, (10 - weekday(date)) % 7);
}

/** A milestone that waits to be judged, or for an answer: picked blindly it would be met too rarely. */
function waiting(state: TaskState, unit: UnitId, what: 'reached' | 'asked'): { unit: UnitId; number: number } {
  const blind = { unit, number: firstMilestone(state) };
  if (state.status === 'none') return blind;
  for (const assignee of state.assignees) {
    const found = milestonesFor(state, assignee.unit).find((one) => {
      const { reached, asked } = markOn(assignee, one);
      return what === 'reached' ? reached !== null : asked !== undefined;
    });
    if (found !== undefined) return { unit: assignee.unit, number: found.number };
  }
  return blind;
}

describe('a follow-up task', () => {
  const types = commands.filter((action) => action.startsWith('followUpTask.'));
  const units = [task.hoaLu, task.nhoQuan, 'kim-son' as UnitId];
  const own = (unit: UnitId): Actor => ({ person: `cán bộ ${unit}`, role: 'reporter', unit });
  const member = { unit: 'xa-gia-phu' as UnitId, name: 'xã Gia Phú' };
  const ofUnits = [
    'AcceptTask',
    'ReportProgress',
    'AskExtension',
    'ReportDone',
    'ReachMilestone',
    'AskMilestoneExtension',
    'PassDown',
  ];
  const ofEngine = [
    'OpenPassedTask',
    'RecordTermAbove',
    'RecordSourceCorrected',
    'EndPassedTask',
    'RecordMembers',
    'RecordPassingEnded',
  ];
  const ends = ['WithdrawTask', 'EndPassedTask'];
  const usual = (type: string, unit: UnitId): Actor =>
    ofEngine.includes(type) ? systemActor : ofUnits.includes(type) ? own(unit) : task.leader;

  function commandOf(
    type: TaskCommand['type'],
    { unit, days, state }: { readonly unit: UnitId; readonly days: number; readonly state: TaskState },
    at: Instant,
  ): TaskCommand {
    const own = state.status === 'none' ? undefined : state.assignees.find((one) => one.unit === unit);
    const below = own?.passed?.task ?? task.streamId('task/khac/01');
    const date = addDays(vietnamDate(at), days + 30);
    const rule = { kind: 'date', date, hour: '17:00', raw: null } as const;
    const reason = 'lý do';
    const corrected = { kind: 'paper', paper: 'keHoach', issuer: 'Tỉnh ủy' } as const;
    switch (type) {
      case 'AssignUnits':
        return { type, data: { units: [{ unit, name: unit }], lead: null, reason } };
      case 'SetDueDate':
        return { type, data: { rule, reason } };
      case 'AcceptTask':
      case 'VerifyTask':
        return { type, data: { unit } };
      case 'ReportProgress':
        return { type, data: { unit, percent: 10, text: 'x', documentNumber: null, evidence: null } };
      case 'AskExtension':
        return { type, data: { unit, until: addDays(date, 60), reason } };
      case 'GrantExtension':
        return { type, data: { unit, until: null, reason } };
      case 'RefuseExtension':
        return { type, data: { unit, reason } };
      case 'ReportDone':
        return { type, data: { unit, text: 'x', documentNumber: null } };
      case 'ReturnTask':
        return { type, data: { unit, reasons: [reason] } };
      case 'ReopenTask':
        return { type, data: { unit, rule: null, reason } };
      case 'WithdrawTask':
        return { type, data: { reason } };
      case 'UrgeTask':
        return { type, data: { unit: days % 2 === 0 ? unit : null, text: null } };
      case 'IssueTaskPaper': {
        const { signer, issuer } = task;
        const to = { kind: 'urgingLetter', units: [unit], answerBy: date, text: null } as const;
        return { type, data: { ...to, number: 21, date: vietnamDate(at), signer, issuer } };
      }
      case 'SetMilestone':
        return {
          type,
          data: { number: null, name: 'dự thảo', whose: null, date: addDays(vietnamDate(at), days), reason: null },
        };
      case 'DropMilestone':
        return { type, data: { number: firstMilestone(state), reason } };
      case 'ReachMilestone':
        return { type, data: { unit, number: firstMilestone(state), text: 'x' } };
      case 'JudgeMilestone':
        return { type, data: { ...waiting(state, unit, 'reached'), confirmed: days % 2 === 0, reason } };
      case 'AskMilestoneExtension':
        return { type, data: { unit, number: firstMilestone(state), until: onWednesday(date), reason } };
      case 'DecideMilestoneExtension':
        return {
          type,
          data: {
            ...waiting(state, unit, 'asked'),
            until: days % 2 === 0 ? null : onWednesday(addDays(date, 7)),
            reason,
          },
        };
      case 'PassDown':
        return { type, data: { unit, units: [member], closes: { kind: 'all' }, rule: null, remark: null } };
      case 'OpenPassedTask':
        return { type, data: task.created().data };
      case 'RecordTermAbove':
        return { type, data: { until: at } };
      case 'RecordSourceCorrected':
        return { type, data: { noticeNumber: '13-KH/TU', noticeDate: vietnamDate(at), source: corrected } };
      case 'EndPassedTask':
        return { type, data: { reason } };
      case 'RecordMembers':
        return { type, data: { unit, task: below, verified: days % 2, of: 1, met: days % 2 === 1, at, by: 'ai đó' } };
      case 'RecordPassingEnded':
        return { type, data: { unit, task: below, reason } };
    }
  }

  it('accepts nothing the matrix denies, and each command in some state of a random life', () => {
    const tried: Tried = { denied: 0, accepted: new Set() };
    const hands = [...everybodyIn([task.host, task.hoaLu, task.nhoQuan]), systemActor];
    const disagreed = new Set<string>();
    const step = fc.record({
      kind: fc.constantFrom(
        ...types.map(commandTypeOf).filter((type) => !ends.includes(type)),
        // What others wait for comes about more often.
        ...(['VerifyTask', 'ReportDone', 'AskExtension', 'ReachMilestone', 'AskMilestoneExtension'] as const),
      ),
      unit: fc.constantFrom(...units),
      days: fc.integer({ min: 1, max: 40 }),
      wait,
      withdraws: fc.integer({ min: 0, max: 30 }),
      hand: fc.constantFrom(...hands),
    });
    const part = { number: 1, name: 'dự thảo', whose: null, deadline: task.deadline('2020-07-24', 2) };
    const first = fc.constantFrom(
      task.opened({ deadline: task.dated('2021-06-30'), milestones: [part], addressees: [task.named(task.hoaLu)] }),
      task.opened({ deadline: task.dated('2020-07-24') }),
      task.opened(),
      task.opened({
        addressees: [task.named(task.hoaLu), task.named(task.nhoQuan)],
        deadline: task.dated('2020-08-14'),
      }),
    );
    fc.assert(
      fc.property(first, fc.array(step, { minLength: 5, maxLength: 40 }), ([from, created], steps) => {
        let at = instant(from);
        const open = { type: 'OpenPassedTask', data: created.data } as const;
        const given = { at, actor: systemActor, commandId: 'c' as CommandId, calendar: defaultCalendar };
        const opened = followUpTask.decide(followUpTask.initial, open, given);
        judge(tried, 'followUpTask.OpenPassedTask', taskStanding(followUpTask.initial), opened);
        let state: TaskState = followUpTask.evolve(followUpTask.initial, created, at);
        for (const one of steps) {
          at = instantFromMillis(millisOf(at) + one.wait * 60_000);
          state = advanced(followUpTask, state, at);
          const before = state;
          const asked = (type: TaskCommand['type'], actor = usual(type, one.unit)) => {
            const command = commandOf(type, { ...one, state: before }, at);
            const given = { at, actor, commandId: 'c' as CommandId, calendar: defaultCalendar };
            return { command, decision: followUpTask.decide(before, command, given) };
          };
          for (const action of types) {
            const type = commandTypeOf(action) as TaskCommand['type'];
            const { command, decision } = asked(type);
            const about = 'unit' in command.data ? (command.data.unit ?? undefined) : undefined;
            const standing = taskStanding(state, about);
            judge(tried, action, standing, decision);
            const resource = about === undefined ? hosted(task.host) : shareOf(about, task.host);
            const by = tried.denied < 3000 ? hands : [one.hand];
            const ask = (actor: Actor) => asked(type, actor).decision;
            for (const each of disagreements(action, standing, () => resource, by, ask)) disagreed.add(each);
          }
          const { decision } = asked((one.withdraws === 0 ? 'WithdrawTask' : one.kind) as TaskCommand['type']);
          if (decision.kind !== 'accepted') continue;
          for (const event of decision.events) state = followUpTask.evolve(state, event, at);
        }
      }),
      { numRuns: 300 },
    );
    expect([...disagreed]).toEqual([]);
    expect(tried.denied).toBeGreaterThan(1000);
    expect(types.filter((action) => !tried.accepted.has(action))).toEqual([]);
  });
});
