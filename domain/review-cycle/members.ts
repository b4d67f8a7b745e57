import type { Deadline, Ladder } from '#domain/deadlines/deadline.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type {
  ArmedDeadline,
  Collected,
  Collecting,
  CycleState,
  Member,
  Planned,
  Suspension,
} from '#domain/review-cycle/state.ts';

interface WithMembers {
  readonly suspended?: readonly Suspension[];
  readonly members: readonly Member[];
  readonly deadlines: readonly ArmedDeadline[];
}

/** The table of acts lets nobody through who is no member. */
export function memberOf(cycle: WithMembers, unit: UnitId): Member {
  const member = cycle.members.find((one) => one.unit === unit);
  if (member === undefined) throw new Error(`${unit} is no member of the cycle`);
  return member;
}

/** A returned report counts as not handed in: redone, and reminded again by what is left of the ladder. */
export function owes(member: Member): boolean {
  return member.standing.status === 'expected' || member.standing.status === 'returned';
}

/** Owes a report and may still hand it in: the only ones a reminder or a deadline concerns. */
export function pending(cycle: Planned | Collecting | Collected, member: Member): boolean {
  return owes(member) && (cycle.status !== 'collected' || member.reopened);
}

/** After its end a unit that was let in again is shut out: steps after the deadline would urge it to do what it may not. */
export function ladderWhile(status: CycleState['status'], ladder: Ladder): Ladder {
  if (status === 'planned' || status === 'collecting') return ladder;
  return { ...ladder, steps: ladder.steps.filter(({ offset }) => offset <= 0) };
}

export function deadlineOf(cycle: WithMembers, member: Member): Deadline {
  const armed = cycle.deadlines.find(({ deadline }) => deadline.version === member.version);
  if (armed === undefined) throw new Error(`no deadline v${member.version} for ${member.unit}`);
  return armed.deadline;
}

/** Versions run through the whole cycle and never come back. */
export function nextVersion({ deadlines }: Pick<WithMembers, 'deadlines'>): number {
  return Math.max(0, ...deadlines.map(({ deadline }) => deadline.version)) + 1;
}

/** Its clock stands still: no reminder, no end, nothing is late. */
export function isSuspended({ suspended }: Pick<WithMembers, 'suspended'>, member: Pick<Member, 'unit'>): boolean {
  return suspended?.some(({ unit }) => unit === member.unit) ?? false;
}

/** The same for all members at once: in a loop over thousands the list would be gone through for each. */
export function suspendedUnits({ suspended }: Pick<WithMembers, 'suspended'>): ReadonlySet<UnitId> {
  return new Set(suspended?.map(({ unit }) => unit));
}

/** Those of the members whose time is not over, or stands still. */
export function stillRunning(cycle: WithMembers, members: readonly Member[], at: Instant): readonly Member[] {
  const suspended = suspendedUnits(cycle);
  return members.filter((member) => suspended.has(member.unit) || deadlineOf(cycle, member).at > at);
}

/** Null where reports are no longer taken from anybody. */
export function takingReports(state: CycleState): Collecting | Collected | null {
  return state.status === 'collecting' || state.status === 'collected' ? state : null;
}
