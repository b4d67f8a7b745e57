import { vietnamDate } from '#domain/kernel/civil-date.ts';
import type { DueMoment } from '#domain/kernel/decision.ts';
import { type Instant, millisOf } from '#domain/kernel/instant.ts';
import type { CycleEvent } from '#domain/review-cycle/events.ts';
import type { DeadlinePassed, ReminderRungFired } from '#domain/review-cycle/events/deadline-events.ts';
import { opinionReminder, opinionsDue } from '#domain/review-cycle/opinions-due.ts';
import { owes, pending, suspendedUnits, takingReports } from '#domain/review-cycle/members.ts';
import type { ArmedDeadline, Collected, Collecting, CycleState, Member } from '#domain/review-cycle/state.ts';

/** Whatever time has brought by `now`, in order: a passed rung fires even after an outage, and never twice (trap 9). */
export function advance(state: CycleState, now: Instant): readonly CycleEvent[] {
  const cycle = takingReports(state);
  return [...(cycle === null ? [] : dueEvents(cycle, now)), ...opinionReminder(state, now)];
}

export function dueEvents(cycle: Collecting | Collected, now: Instant): readonly CycleEvent[] {
  // Asked before every command: on most days nothing is due, and then the members need not be looked through.
  if (!cycle.deadlines.some((armed) => mayBeDue(armed, now))) return [];
  return inUse(cycle)
    .flatMap(({ armed, members }) => [...firedRung(cycle, armed, members, now), ...passing(armed, members, now)])
    .sort((a, b) => millisOf(a.at) - millisOf(b.at))
    .map(({ event }) => event);
}

/** The first rung that still concerns somebody, or the first deadline to pass. */
export function nextDue(state: CycleState): DueMoment | null {
  const cycle = takingReports(state);
  const moments = [...(cycle === null ? [] : momentsOf(cycle)), ...opinionsDue(state)];
  return moments.reduce<DueMoment | null>((first, one) => (first === null || one.at < first.at ? one : first), null);
}

function momentsOf(cycle: Collecting | Collected): readonly DueMoment[] {
  return inUse(cycle).flatMap(({ armed, members }): DueMoment[] => [
    ...(members.some((member) => pending(cycle, member)) ? unfired(armed).map(({ key, at }) => ({ key, at })) : []),
    ...(armed.passed ? [] : [{ key: `v${armed.deadline.version}/due`, at: armed.deadline.at }]),
  ]);
}

function mayBeDue(armed: ArmedDeadline, now: Instant): boolean {
  return (!armed.passed && armed.deadline.at <= now) || unfired(armed).some((rung) => rung.at <= now);
}

interface InUse {
  readonly armed: ArmedDeadline;
  readonly members: readonly Member[];
}

/** Versions that bind somebody. Once collection is closed only those of units it was re-opened for. */
function inUse(cycle: Collecting | Collected): readonly InUse[] {
  const bound = new Map<number, Member[]>();
  const suspended = suspendedUnits(cycle);
  for (const member of cycle.members) {
    if (cycle.status === 'collected' && !member.reopened) continue;
    if (suspended.has(member.unit)) continue;
    const sharers = bound.get(member.version);
    if (sharers === undefined) bound.set(member.version, [member]);
    else sharers.push(member);
  }
  return cycle.deadlines.flatMap((armed) => {
    const members = bound.get(armed.deadline.version);
    return members === undefined ? [] : [{ armed, members }];
  });
}

function unfired({ deadline, fired }: ArmedDeadline): ArmedDeadline['deadline']['rungs'] {
  return deadline.rungs.filter(({ key }) => !fired.includes(key));
}

interface Dated<E> {
  readonly at: Instant;
  readonly event: E;
}

/** Several rungs due at once collapse into the last: one mail, the others spent. */
function firedRung(
  cycle: Collecting | Collected,
  armed: ArmedDeadline,
  members: readonly Member[],
  now: Instant,
): readonly Dated<ReminderRungFired>[] {
  const due = unfired(armed).filter(({ at }) => at <= now);
  const last = due.at(-1);
  if (last === undefined) return [];
  const { version, at: dueAt, rungs } = armed.deadline;
  const on = vietnamDate(now);
  const owing = members.filter((member) => pending(cycle, member));
  const unitsWhere = (reminded: boolean) =>
    owing.filter(({ lastRemindedOn }) => (lastRemindedOn === on) === reminded).map(({ unit }) => unit);
  const closing = rungs.filter(({ offset }) => offset < 0).at(-1);
  const data: ReminderRungFired['data'] = {
    version,
    rung: last.key,
    offset: last.offset,
    audience: last.audience,
    dueAt,
    on,
    onItsDay: vietnamDate(last.at) === on,
    units: unitsWhere(false),
    remindedToday: unitsWhere(true),
    supersedes: due.slice(0, -1).map(({ key }) => key),
    closingSoon: cycle.status === 'collecting' && now < dueAt && due.some(({ key }) => key === closing?.key),
  };
  return [{ at: last.at, event: { type: 'ReminderRungFired', data } }];
}

function passing(armed: ArmedDeadline, members: readonly Member[], now: Instant): readonly Dated<DeadlinePassed>[] {
  const { version, at: dueAt } = armed.deadline;
  if (armed.passed || dueAt > now) return [];
  const overdue = members.filter(owes).map(({ unit }) => unit);
  return [{ at: dueAt, event: { type: 'DeadlinePassed', data: { version, dueAt, overdue } } }];
}
