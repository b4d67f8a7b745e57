import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { followUpTask } from '#domain/follow-up-task/aggregate.ts';
import { deadlineOf, isOpen } from '#domain/follow-up-task/assignees.ts';
import type { Deadline } from '#domain/deadlines/deadline.ts';
import type { TaskCommand } from '#domain/follow-up-task/commands.ts';
import type { TaskEvent } from '#domain/follow-up-task/events.ts';
import { dueMoments } from '#domain/follow-up-task/due-moments.ts';
import { executionState, partition } from '#domain/follow-up-task/execution-state.ts';
import { markOn, milestonesAhead, milestonesFor } from '#domain/follow-up-task/milestones.ts';
import { isSilent } from '#domain/follow-up-task/silence.ts';
import type { TaskState } from '#domain/follow-up-task/state.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { addDays, vietnamDate } from '#domain/kernel/civil-date.ts';
import type { CommandId, UnitId } from '#domain/kernel/ids.ts';
import { type Instant, instantFromMillis, millisOf } from '#domain/kernel/instant.ts';
import { instant } from '#test/support/given.ts';
import {
  coordinator,
  dated,
  deadline,
  everyBody,
  hoaLu,
  issued,
  issuer,
  leader,
  named,
  nhoQuan,
  ofHoaLu,
  ofNhoQuan,
  opened,
  signer,
  unitId,
} from '#test/domain/follow-up-task/support.ts';

const kimSon = unitId('kim-son');
const units = [hoaLu, nhoQuan, kimSon];
const unit = fc.constantFrom(...units);
const ofKimSon: Actor = { person: 'cán bộ Kim Sơn', role: 'reporter', unit: kimSon };
/** Holds a post in the host as well as one in a unit. */
const both: Actor = { ...coordinator, person: ofHoaLu.person };
const actor = fc.constantFrom<Actor>(coordinator, leader, ofHoaLu, ofNhoQuan, ofKimSon, both, {
  ...leader,
  unit: hoaLu,
});
const kinds = [
  'AssignUnits',
  'SetDueDate',
  'AcceptTask',
  'ReportProgress',
  'AskExtension',
  'GrantExtension',
  'RefuseExtension',
  'ReportDone',
  'ReportDone',
  'VerifyTask',
  'VerifyTask',
  'VerifyTask',
  'ReturnTask',
  'ReopenTask',
  'WithdrawTask',
  'UrgeTask',
  'IssueTaskPaper',
  'SetMilestone',
  'DropMilestone',
  'ReachMilestone',
  'ReachMilestone',
  'ReachMilestone',
  'ReachMilestone',
  'JudgeMilestone',
  'JudgeMilestone',
  'AskMilestoneExtension',
  'DecideMilestoneExtension',
] as const;
const anyStep = fc.record({
  kind: fc.constantFrom<(typeof kinds)[number]>(...kinds),
  unit,
  actor,
  /** Mostly the right person acts, or few lives would get far. */
  fits: fc.integer({ min: 0, max: 3 }),
  days: fc.integer({ min: 1, max: 60 }),
  wait: fc.integer({ min: 0, max: 20 * 24 * 60 }),
  /** True: an outage, nothing is fired before the next command's own pass. */
  outage: fc.boolean(),
});
/** Withdrawing ends a life: seldom enough that the others are long. */
const step = anyStep.map((one) =>
  one.kind === 'WithdrawTask' && one.days > 6 ? { ...one, kind: 'ReportDone' as const } : one,
);
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

const own: Readonly<Record<string, Actor>> = { [hoaLu]: ofHoaLu, [nhoQuan]: ofNhoQuan, [kimSon]: ofKimSon };

function actorOf({ kind, unit: u, actor: any, fits, days }: Step): Actor {
  if (fits === 0) return any;
  if (
    ['AcceptTask', 'ReportProgress', 'AskExtension', 'ReportDone', 'ReachMilestone', 'AskMilestoneExtension'].includes(
      kind,
    )
  )
    return own[u] ?? any;
  if (kind === 'VerifyTask' || kind === 'ReturnTask' || kind === 'JudgeMilestone')
    return days % 2 === 0 ? both : coordinator;
  return leader;
}

function commandOf({ kind, unit: u, days }: Step, at: Instant): TaskCommand {
  const date = addDays(vietnamDate(at), days);
  const rule = { kind: 'date', date, hour: '17:00', raw: null } as const;
  const reason = 'lý do';
  switch (kind) {
    case 'AssignUnits':
      return { type: kind, data: { units: [{ unit: u, name: u }], lead: null, reason } };
    case 'SetDueDate':
      return { type: kind, data: { rule, reason } };
    case 'AcceptTask':
    case 'VerifyTask':
      return { type: kind, data: { unit: u } };
    case 'ReportProgress':
      return { type: kind, data: { unit: u, percent: 10, text: 'x', documentNumber: null, evidence: null } };
    case 'AskExtension':
      return { type: kind, data: { unit: u, until: date, reason } };
    case 'GrantExtension':
      return { type: kind, data: { unit: u, until: null, reason } };
    case 'RefuseExtension':
      return { type: kind, data: { unit: u, reason } };
    case 'ReportDone':
      return { type: kind, data: { unit: u, text: 'x', documentNumber: null } };
    case 'ReturnTask':
      return { type: kind, data: { unit: u, reasons: [reason] } };
    case 'ReopenTask':
      return { type: kind, data: { unit: days % 2 === 0 ? u : null, rule: days % 3 === 0 ? rule : null, reason } };
    case 'WithdrawTask':
      return { type: kind, data: { reason } };
    case 'UrgeTask':
      return { type: kind, data: { unit: null, text: null } };
    case 'SetMilestone': {
      const whose = days % 3 === 0 ? u : null;
      return { type: kind, data: { number: days % 4 === 0 ? 1 : null, name: 'dự thảo', whose, date, reason } };
    }
    case 'DropMilestone':
      return { type: kind, data: { number: 1 + (days % 3), reason } };
    case 'ReachMilestone':
      return { type: kind, data: { unit: u, number: 1 + (days % 3), text: 'x' } };
    case 'JudgeMilestone':
      return { type: kind, data: { unit: u, number: 1 + (days % 3), confirmed: days % 2 === 0, reason } };
    case 'AskMilestoneExtension':
      return { type: kind, data: { unit: u, number: 1 + (days % 3), until: date, reason } };
    case 'DecideMilestoneExtension':
      return { type: kind, data: { unit: u, number: 1 + (days % 3), until: days % 4 === 0 ? null : date, reason } };
    case 'IssueTaskPaper': {
      const to = { units: [u], answerBy: date, text: null, signer, issuer };
      const what = days % 2 === 0 ? 'overdueNotice' : 'urgingLetter';
      return { type: kind, data: { ...to, kind: what, number: days, date: vietnamDate(at) } };
    }
  }
}

interface Told {
  readonly at: Instant;
  readonly event: TaskEvent;
}

class Life {
  state: TaskState = followUpTask.initial;
  readonly told: Told[] = [];
  readonly letters: string[] = [];

  append(event: TaskEvent, at: Instant): void {
    this.state = followUpTask.evolve(this.state, event, at);
    this.told.push({ at, event });
    this.letters.push(...followUpTask.letters(this.state, event).map(({ key }) => key));
  }

  /** A unit that has reported when it is about verifying: picked blindly, verifications would be too rare to prove much. */
  aimOf({ kind, unit: any }: Step): UnitId {
    if (this.state.status !== 'running') return any;
    if (kind === 'ReachMilestone') return this.state.assignees.find(isOpen)?.unit ?? any;
    if (kind !== 'VerifyTask' && kind !== 'ReturnTask') return any;
    return this.state.assignees.find(({ work }) => work.status === 'reported')?.unit ?? any;
  }

  /** Of a milestone the one that waits to be judged or answered, for the same reason. */
  toThePoint(command: TaskCommand): TaskCommand {
    if (this.state.status !== 'running') return command;
    for (const assignee of this.state.assignees) {
      const { unit: its } = assignee;
      const [first] = milestonesFor(this.state, its);
      if (command.type === 'ReachMilestone' && its === command.data.unit && first !== undefined)
        return { ...command, data: { ...command.data, number: first.number } };
      const found = milestonesFor(this.state, its).find((one) => {
        const { reached, asked } = markOn(assignee, one);
        return command.type === 'JudgeMilestone' ? reached !== null : asked !== undefined;
      });
      if (found === undefined) continue;
      if (command.type === 'JudgeMilestone')
        return { ...command, data: { ...command.data, unit: its, number: found.number } };
      if (command.type === 'DecideMilestoneExtension')
        return { ...command, data: { ...command.data, unit: its, number: found.number } };
    }
    return command;
  }

  /** As the engine's pass: whatever is due by then, until nothing is. */
  advanceTo(now: Instant): void {
    for (let left = 50; ; left -= 1) {
      const due = followUpTask.advance(this.state, now);
      if (due.length === 0) break;
      if (left === 0) throw new Error('advance never comes to rest');
      for (const event of due) this.append(event, now);
    }
    const next = followUpTask.nextDue(this.state);
    if (next !== null && next.at <= now) throw new Error(`left behind: ${next.key}`);
  }

  carryOut(command: TaskCommand, by: Actor, at: Instant): void {
    const decision = followUpTask.decide(this.state, command, {
      at,
      actor: by,
      commandId: 'c' as CommandId,
      calendar: defaultCalendar,
    });
    if (decision.kind === 'accepted') for (const event of decision.events) this.append(event, at);
  }
}

const part = { number: 1, name: 'dự thảo', whose: null, deadline: deadline('2020-07-24', 2) };
const firstTask = fc.constantFrom(
  opened({ deadline: dated('2020-09-30'), milestones: [part], addressees: [named(hoaLu), named(nhoQuan)] }),
  opened({ deadline: dated('2020-07-24') }),
  opened(),
  opened({ addressees: [everyBody], deadline: dated('2020-08-14') }),
  opened({ addressees: [named(hoaLu), named(nhoQuan), everyBody] }),
);

const lives = fc.tuple(firstTask, fc.array(step, { minLength: 5, maxLength: 50 })).map(([[, event], steps]) => {
  const life = new Life();
  let now = instant(issued);
  life.append(event, now);
  for (const one of steps) {
    const then = instantFromMillis(millisOf(now) + one.wait * 60_000);
    // Without an outage the timer fires moment by moment; with one, all at once before the command.
    for (let due = followUpTask.nextDue(life.state); !one.outage && due !== null && due.at <= then; ) {
      life.advanceTo(due.at);
      due = followUpTask.nextDue(life.state);
    }
    life.advanceTo(then);
    const aimed = { ...one, unit: life.aimOf(one) };
    const command = life.toThePoint(commandOf(aimed, then));
    life.carryOut(command, actorOf(aimed), then);
    // Judged while it is there: a step picked blindly finds it moved or dropped.
    if (command.type === 'ReachMilestone') {
      const judging = { ...aimed, kind: 'JudgeMilestone' } as const;
      life.carryOut(life.toThePoint(commandOf(judging, then)), actorOf(judging), then);
    }
    now = then;
  }
  return { life, now };
});

const reachedBy = (event: TaskEvent): readonly string[] =>
  event.type === 'TaskRungFired' ? (event.data.units.length === 0 ? ['host'] : event.data.units) : [];

it('counts every task in exactly one of the four words', () => {
  fc.assert(
    fc.property(fc.array(lives, { maxLength: 4 }), (many) => {
      const at = instant('2020-12-01T00:00:00Z');
      const counts = partition(
        many.map(({ life }) => life.state),
        at,
      );
      const { total, doneOnTime, doneLate, runningInTime, runningOverdue } = counts;
      expect(doneOnTime + doneLate + runningInTime + runningOverdue).toBe(total);
      expect(total).toBe(many.filter(({ life }) => life.state.status !== 'withdrawn').length);
    }),
    { numRuns: 60 },
  );
});

it('says in advance from which moment it is overdue, and from which day silent', () => {
  fc.assert(
    fc.property(lives, fc.integer({ min: 0, max: 400 * 24 * 60 }), ({ life, now }, minutes) => {
      const { state } = life;
      if (state.status === 'none') return;
      const at = instantFromMillis(millisOf(now) + minutes * 60_000);
      const { hasDate, overdueFrom, silentFrom } = dueMoments(state);
      const execution = executionState(state, at);
      if (execution !== null) expect(hasDate).toBe(!execution.noDeadline);
      if (state.status !== 'running') return;
      expect(overdueFrom !== null && overdueFrom < at).toBe(execution?.word === 'runningOverdue');
      expect(silentFrom !== null && silentFrom <= vietnamDate(at)).toBe(isSilent(state, vietnamDate(at)));
    }),
    { numRuns: 200 },
  );
});

it('fires no rung twice for a unit, be it fired or covered by a later one', () => {
  fc.assert(
    fc.property(lives, ({ life }) => {
      const seen = life.told.flatMap(({ event }) =>
        event.type === 'TaskRungFired'
          ? reachedBy(event).flatMap((who) => [event.data.key, ...event.data.superseded].map((key) => `${who} ${key}`))
          : [],
      );
      expect(new Set(seen).size).toBe(seen.length);
      expect(new Set(life.letters).size).toBe(life.letters.length);
    }),
    { numRuns: 200 },
  );
});

/** An account of its own, from work and deadlines alone: what each target had to be told while it was one. */
function owedRungs(life: Life, now: Instant): readonly string[] {
  const owed: string[] = [];
  const open = new Map<string, { readonly since: Instant; readonly deadline: Deadline }>();
  const close = (who: string, until: Instant) => {
    const was = open.get(who);
    open.delete(who);
    const passed = was?.deadline.rungs.filter(({ at }) => was.since <= at && at < until) ?? [];
    // A milestone is held beside the term, by its number behind the unit.
    owed.push(...passed.map(({ key }) => `${who.split('#')[0] ?? who} ${key}`));
  };
  let state: TaskState = followUpTask.initial;
  for (const { at, event } of life.told) {
    state = followUpTask.evolve(state, event, at);
    const held = new Map<string, Deadline>();
    if (state.status === 'running') {
      const ofTask = state.deadline.kind === 'date' ? state.deadline.deadline : null;
      if (state.assignees.length === 0 && ofTask !== null) held.set('host', ofTask);
      for (const assignee of state.assignees) {
        const { unit: who, work, ownDeadline } = assignee;
        for (const one of isOpen(assignee) ? milestonesAhead(state, assignee) : [])
          held.set(`${who}#${String(one.number)}`, one.deadline);
        const deadline = ownDeadline ?? ofTask;
        if (deadline !== null && work.status !== 'reported' && work.status !== 'verified') held.set(who, deadline);
      }
    }
    for (const [who, { deadline }] of [...open]) if (held.get(who)?.version !== deadline.version) close(who, at);
    for (const [who, deadline] of held) if (!open.has(who)) open.set(who, { since: at, deadline });
  }
  for (const who of [...open.keys()]) close(who, instantFromMillis(millisOf(now) + 1));
  return owed;
}

it('leaves no rung behind that has passed: each that somebody was to be told was fired or covered', () => {
  let rungs = 0;
  fc.assert(
    fc.property(lives, ({ life, now }) => {
      life.advanceTo(now);
      const told = new Set(
        life.told.flatMap(({ event }) =>
          event.type === 'TaskRungFired'
            ? reachedBy(event).flatMap((who) =>
                [event.data.key, ...event.data.superseded].map((key) => `${who} ${key}`),
              )
            : [],
        ),
      );
      const owed = owedRungs(life, now);
      rungs += owed.length;
      expect(owed.filter((rung) => !told.has(rung))).toEqual([]);
    }),
    { numRuns: 200 },
  );
  expect(rungs).toBeGreaterThan(50);
});

it('reminds no unit that owes nothing, and no reporter twice a day', () => {
  fc.assert(
    fc.property(lives, ({ life }) => {
      let state: TaskState = followUpTask.initial;
      const days: string[] = [];
      for (const { at, event } of life.told) {
        if (state.status === 'running' && event.type === 'TaskRungFired') {
          const owing = state.assignees.filter(isOpen).map((a) => a.unit);
          for (const who of event.data.units) expect(owing).toContain(who);
        }
        const letters =
          event.type === 'TaskRungFired'
            ? reachedBy(event).filter((who) => !event.data.quiet.includes(who as UnitId) && who !== 'host')
            : event.type === 'TaskUrged'
              ? event.data.units
              : [];
        days.push(...letters.map((who) => `${who} ${vietnamDate(at)}`));
        state = followUpTask.evolve(state, event, at);
      }
      expect(new Set(days).size).toBe(days.length);
    }),
    { numRuns: 200 },
  );
});

it('never lets a unit, or the person who reported, verify its own work', () => {
  let verifications = 0;
  let judged = 0;
  fc.assert(
    fc.property(lives, ({ life }) => {
      const reporters = new Map<UnitId, string>();
      const reached = new Map<string, string>();
      for (const { event } of life.told) {
        if (event.type === 'DoneReported') reporters.set(event.data.unit, event.data.by);
        if (event.type === 'TaskVerified') {
          verifications += 1;
          expect([coordinator.person, leader.person, both.person]).toContain(event.data.by);
          expect(event.data.by).not.toBe(reporters.get(event.data.unit));
        }
        if (event.type === 'MilestoneReached') reached.set(`${event.data.unit}#${event.data.number}`, event.data.by);
        if (event.type === 'MilestoneVerified' || event.type === 'MilestoneReturned') {
          judged += 1;
          expect(event.data.by).not.toBe(reached.get(`${event.data.unit}#${event.data.number}`));
        }
      }
    }),
    { numRuns: 200 },
  );
  expect(verifications).toBeGreaterThan(5);
  expect(judged).toBeGreaterThan(5);
});

it('evolves over any events in any order without a crash, and ends with every unit verified', () => {
  fc.assert(
    fc.property(lives, fc.infiniteStream(fc.nat()), ({ life, now }, picks) => {
      const events = life.told.map(({ event }) => event);
      let state: TaskState = followUpTask.initial;
      for (const pick of picks.take(30)) {
        const event = events[pick % events.length];
        if (event !== undefined) state = followUpTask.evolve(state, event, now);
        followUpTask.advance(state, now);
        followUpTask.nextDue(state);
      }
      if (life.state.status === 'done') {
        expect(life.state.assignees.every(({ work }) => work.status === 'verified')).toBe(true);
      }
      if (life.state.status !== 'none') {
        for (const assignee of life.state.assignees) deadlineOf(life.state, assignee);
      }
    }),
    { numRuns: 100 },
  );
});
