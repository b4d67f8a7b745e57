import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { followUpTask } from '#domain/follow-up-task/aggregate.ts';
import { closes, type ClosingRule } from '#domain/follow-up-task/closing-rule.ts';
import type { TaskCommand } from '#domain/follow-up-task/commands.ts';
import { partition } from '#domain/follow-up-task/execution-state.ts';
import type { TaskState } from '#domain/follow-up-task/state.ts';
import { type Actor, systemActor } from '#domain/kernel/actor.ts';
import type { CommandId, StreamId } from '#domain/kernel/ids.ts';
import { type Instant, instantFromMillis, millisOf } from '#domain/kernel/instant.ts';
import { instant } from '#test/support/given.ts';
import {
  coordinator,
  dated,
  hoaLu,
  issued,
  leader,
  named,
  nhoQuan,
  opened,
  unitId,
} from '#test/domain/follow-up-task/support.ts';

const members = ['ninh-hai', 'ninh-an', 'ninh-my'].map(unitId);
const top = 'task/ninh-binh-2020-h1/03' as StreamId;
const head: Actor = { person: 'chủ tịch Hoa Lư', role: 'unitHead', unit: hoaLu };
/** Works for the unit and signs for one of its members as well. */
const both: Actor = { person: 'kiêm nhiệm', role: 'unitHead', unit: hoaLu, units: [members[0] ?? hoaLu] };
/** The host's coordinator, of whose other position nothing is known but his name; and one of whom it is known. */
const asHost: Actor = { ...coordinator, person: head.person };
const onBothSides: Actor = { ...coordinator, person: 'phụ trách cả hai bên', units: [hoaLu] };
const ofMember = (at: number): Actor => ({ person: `cán bộ ${at}`, role: 'unitHead', unit: members[at] ?? hoaLu });

const rule = fc.oneof(
  fc.constant<ClosingRule>({ kind: 'all' }),
  fc.integer({ min: 1, max: 3 }).map((count): ClosingRule => ({ kind: 'count', count })),
  fc.record({ atLeast: fc.integer({ min: 1, max: 9 }), weight: fc.integer({ min: 1, max: 7 }) }).map(
    ({ atLeast, weight }): ClosingRule => ({
      ...{ kind: 'weight', atLeast },
      weights: members.slice(0, 1).map((unit) => ({ unit, weight })),
    }),
  ),
);

const step = fc.record({
  kind: fc.constantFrom(
    ...([
      'pass',
      'pass',
      'done',
      'done',
      'done',
      'verify',
      'verify',
      'verify',
      'return',
      'reopen',
      'withdraw',
    ] as const),
    ...(['add', 'up-done', 'up-verify', 'up-return', 'up-reopen', 'up-withdraw', 'up-date'] as const),
  ),
  member: fc.integer({ min: 0, max: 2 }),
  how: fc.integer({ min: 0, max: 9 }),
  rule,
  wait: fc.integer({ min: 1, max: 3 * 24 * 60 }),
  /** How many messages arrive before the next command: the levels hear of each other late. */
  heard: fc.integer({ min: 0, max: 4 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

interface Sent {
  readonly to: StreamId;
  readonly command: TaskCommand;
}

/** Two levels and what is on its way between them, in the order in which it was sent. */
class Levels {
  readonly states = new Map<StreamId, TaskState>();
  readonly sent: Sent[] = [];
  now: Instant = instant(issued);

  at(stream: StreamId): TaskState {
    return this.states.get(stream) ?? followUpTask.initial;
  }

  below(): StreamId | undefined {
    return [...this.states.keys()].findLast((stream) => stream !== top);
  }

  carryOut(stream: StreamId, command: TaskCommand, actor: Actor): void {
    const given = { at: this.now, actor, commandId: 'c' as CommandId, calendar: defaultCalendar };
    const decision = followUpTask.decide(this.at(stream), command, given);
    if (decision.kind !== 'accepted') return;
    for (const event of decision.events) {
      const next = followUpTask.evolve(this.at(stream), event, this.now);
      this.states.set(stream, next);
      for (const { to, kind: _, key: __, book: ___, ...sent } of followUpTask.commands(next, event)) {
        // A task tells nobody but its cycle and other tasks; the cycle is not of this test.
        if (to.startsWith('task/')) this.sent.push({ to, command: sent as TaskCommand });
      }
    }
  }

  hear(most: number): void {
    for (let left = most; left > 0; left -= 1) {
      const next = this.sent.shift();
      if (next === undefined) return;
      this.carryOut(next.to, next.command, systemActor);
    }
  }
}

/** Mostly somebody with something to do: picked blindly, few shares would ever close. */
function aimed(levels: Levels, { kind, member, how }: Step): number {
  const stream = levels.below();
  const state = stream === undefined ? followUpTask.initial : levels.at(stream);
  if (state.status === 'none' || how < 2) return member;
  const fits = kind === 'verify' ? ['reported'] : ['assigned', 'accepted', 'returned'];
  const found = state.assignees.find(({ work }) => fits.includes(work.status))?.unit;
  return found === undefined ? member : members.indexOf(found);
}

interface Wish {
  readonly stream: StreamId;
  readonly command: TaskCommand;
  readonly by: Actor;
}

/** Null: there is nothing below yet, or nobody wishes it this time. */
function wish(levels: Levels, step: Step): Wish | null {
  const { kind, how, rule: chosen } = step;
  const member = kind === 'done' || kind === 'verify' ? aimed(levels, step) : step.member;
  const unit = members[member] ?? hoaLu;
  const reason = 'lý do';
  const by = how < 3 ? both : head;
  const above = (command: TaskCommand, by: Actor): Wish => ({ stream: top, command, by });
  const stream = levels.below();
  const down = (command: TaskCommand, by: Actor): Wish | null =>
    stream === undefined ? null : { stream, command, by };
  const report = { text: 'xong', documentNumber: null };
  switch (kind) {
    case 'pass': {
      const units = members.slice(0, 1 + (how % 3)).map((one) => ({ unit: one, name: one }));
      return above({ type: 'PassDown', data: { unit: hoaLu, units, closes: chosen, rule: null, remark: null } }, head);
    }
    case 'add':
      return down({ type: 'AssignUnits', data: { units: [{ unit, name: unit }], lead: null, reason } }, by);
    case 'done':
      return down({ type: 'ReportDone', data: { unit, ...report } }, ofMember(member));
    case 'verify':
      return down({ type: 'VerifyTask', data: { unit } }, how === 9 ? ofMember(member) : by);
    case 'return':
      return down({ type: 'ReturnTask', data: { unit, reasons: [reason] } }, by);
    case 'reopen':
      return down({ type: 'ReopenTask', data: { unit, rule: null, reason } }, by);
    case 'withdraw':
      return how < 2 ? down({ type: 'WithdrawTask', data: { reason } }, head) : null;
    case 'up-done':
      return above({ type: 'ReportDone', data: { unit: hoaLu, ...report } }, head);
    case 'up-verify':
      return above(
        { type: 'VerifyTask', data: { unit: hoaLu } },
        how < 3 ? asHost : how === 3 ? onBothSides : coordinator,
      );
    case 'up-return':
      return above({ type: 'ReturnTask', data: { unit: hoaLu, reasons: [reason] } }, leader);
    case 'up-reopen':
      return above({ type: 'ReopenTask', data: { unit: hoaLu, rule: null, reason } }, leader);
    case 'up-withdraw':
      return how < 1 ? above({ type: 'WithdrawTask', data: { reason } }, leader) : null;
    case 'up-date': {
      const date = `2020-09-${String(10 + how)}` as never;
      return above(
        { type: 'SetDueDate', data: { rule: { kind: 'date', date, hour: '24:00', raw: null }, reason } },
        leader,
      );
    }
  }
}

const begun = step.map((one) => ({ ...one, kind: 'pass' as const, how: 2 * (one.how % 5) }));
const lives = fc.tuple(begun, fc.array(step, { minLength: 5, maxLength: 60 })).map(([first, steps]) => {
  const levels = new Levels();
  const [, created] = opened({ addressees: [named(hoaLu), named(nhoQuan)], deadline: dated('2020-08-14') });
  levels.states.set(top, followUpTask.evolve(followUpTask.initial, created, levels.now));
  const seen: { readonly share: Share; readonly quiet: boolean; readonly below: TaskState }[] = [];
  for (const one of [first, ...steps]) {
    levels.now = instantFromMillis(millisOf(levels.now) + one.wait * 60_000);
    levels.hear(one.heard);
    const wished = wish(levels, one);
    if (wished !== null) levels.carryOut(wished.stream, wished.command, wished.by);
    if (one.how % 2 === 0) levels.hear(100);
    const share = shareIn(levels.at(top));
    const passed = share.passed?.task;
    seen.push({
      share,
      quiet: levels.sent.length === 0,
      below: passed === undefined ? { status: 'none' } : levels.at(passed),
    });
  }
  levels.hear(1000);
  return { levels, seen };
});

type Share = Exclude<TaskState, { status: 'none' }>['assignees'][number];

function shareIn(state: TaskState): Share {
  const own = state.status === 'none' ? undefined : state.assignees.find(({ unit }) => unit === hoaLu);
  if (own === undefined) throw new Error('the share is gone');
  return own;
}

function verifiedIn(state: TaskState) {
  const assignees = state.status === 'none' ? [] : state.assignees;
  const of = assignees.map(({ unit }) => unit);
  return { of, verified: assignees.filter(({ work }) => work.status === 'verified').map(({ unit }) => unit) };
}

it('closes a share exactly by its rule, whatever the levels do and however late they hear of each other', () => {
  let closed = 0;
  fc.assert(
    fc.property(lives, ({ seen }) => {
      for (const { share, quiet, below } of seen) {
        const { work, passed } = share;
        if (passed === undefined) continue;
        // By hand or from below: reported only with its rule met.
        if (work.status === 'reported') expect(passed.met).toBe(true);
        if (!quiet || below.status === 'none') continue;
        const { of, verified } = verifiedIn(below);
        expect(passed).toMatchObject({ verified: verified.length, of: of.length });
        expect(passed.met).toBe(closes(passed.rule, of, verified));
        if (work.status === 'reported' && work.report.fromBelow !== undefined) closed += 1;
      }
    }),
    { numRuns: 400 },
  );
  expect(closed).toBeGreaterThan(30);
});

it('is never verified by itself: only the host verifies, and nobody whose hand closed it', () => {
  fc.assert(
    fc.property(lives, ({ levels }) => {
      for (const state of levels.states.values()) {
        if (state.status === 'none') continue;
        for (const { unit, work } of state.assignees) {
          if (work.status !== 'verified') continue;
          expect(work.by).not.toBe(work.report.by);
          if (unit === members[0]) expect(work.by).not.toBe(both.person);
          // As the host, and not by a hand that closed it below: which the line above holds.
          if (unit === hoaLu) expect([coordinator.person, leader.person, asHost.person]).toContain(work.by);
        }
      }
    }),
    { numRuns: 200 },
  );
});

it('keeps every task in one of the four words, at each level for itself', () => {
  fc.assert(
    fc.property(lives, ({ levels }) => {
      const states = [...levels.states.values()];
      const { total, doneOnTime, doneLate, runningInTime, runningOverdue } = partition(states, levels.now);
      expect(doneOnTime + doneLate + runningInTime + runningOverdue).toBe(total);
      expect(total).toBe(states.filter(({ status }) => status !== 'withdrawn').length);
    }),
    { numRuns: 100 },
  );
});

it('leaves nothing running below a share that was withdrawn', () => {
  fc.assert(
    fc.property(lives, ({ levels }) => {
      if (levels.at(top).status !== 'withdrawn') return;
      for (const [stream, state] of levels.states) if (stream !== top) expect(state.status).not.toBe('running');
    }),
    { numRuns: 400 },
  );
});
