import { standingIn } from '#domain/access/standing.ts';
import { workingDaysBetween } from '#domain/calendar/working-days.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { accept, type Given } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { armDeadline } from '#domain/review-cycle/arm-deadline.ts';
import type { ResumeDeadlines, SuspendDeadlines } from '#domain/review-cycle/commands.ts';
import type { DeadlinesResumed } from '#domain/review-cycle/events/deadline-events.ts';
import { shortOnceMoved, tooSoon } from '#domain/review-cycle/level-dates.ts';
import { deadlineOf, ladderWhile, nextVersion, pending, suspendedUnits } from '#domain/review-cycle/members.ts';
import { type CycleDecision, isRefused, no, type Refused } from '#domain/review-cycle/refusals.ts';
import type { Collected, Collecting, CycleState, Member, Suspension } from '#domain/review-cycle/state.ts';
import { clockWentOn } from '#domain/words/suspension.ts';

/** Stops the clock of those named, or of all that owe: what each has left of its time is kept, in working days. */
export function suspendDeadlines(before: CycleState, { data }: SuspendDeadlines, given: Given): CycleDecision {
  const cycle = standingIn(before, 'collecting', 'collected');
  const named = unitsNamed(cycle, data.units, data.reason);
  if (isRefused(named)) return named;
  const since = vietnamDate(given.at);
  const suspended = suspendedUnits(cycle);
  const units = named.flatMap((member) => {
    const deadline = deadlineOf(cycle, member);
    if (!pending(cycle, member) || suspended.has(member.unit) || deadline.at <= given.at) return [];
    const left = workingDaysBetween(since, deadline.date, given.calendar);
    return left === null ? [] : [{ unit: member.unit, left, hour: deadline.hour }];
  });
  if (units.length === 0) return no('nothing-to-suspend', { at: '/units' });
  return accept([{ type: 'DeadlinesSuspended', data: { since, reason: data.reason, units } }]);
}

/** The clock goes on with what was left, counted from the day after (BLDS 2015 art. 147): a new version, one for all alike. */
export function resumeDeadlines(before: CycleState, { data }: ResumeDeadlines, given: Given): CycleDecision {
  const cycle = standingIn(before, 'collecting', 'collected');
  const named = unitsNamed(cycle, data.units, data.reason);
  if (isRefused(named)) return named;
  const on = vietnamDate(given.at);
  const wanted = new Set(named.map(({ unit }) => unit));
  const alike = new Map<string, Suspension[]>();
  for (const one of cycle.suspended ?? []) {
    if (!wanted.has(one.unit)) continue;
    const key = `${one.left} ${one.hour} ${one.since}`;
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  if (alike.size === 0) return no('nothing-suspended', { at: '/units' });
  const moved: DeadlinesResumed['data']['moved'][number][] = [];
  for (const group of alike.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const event = clockWentOn(first.since, on);
    const rule = { kind: 'byEvent' as const, event, on, workingDays: first.left, hour: first.hour, raw: null };
    const setting = { ...cycle.plan, rollToWorkingDay: true, ladder: ladderWhile(cycle.status, cycle.plan.ladder) };
    // With nothing left it ends on the day it goes on, whatever the hour: the unit has that day.
    const hour = first.left === 0 ? '24:00' : first.hour;
    const deadline = armDeadline({ ...rule, hour }, nextVersion(cycle) + moved.length, setting, given, '/units');
    if (isRefused(deadline)) return deadline;
    moved.push({ deadline, units: group.map(({ unit }) => unit) });
  }
  const short = shortOnceMoved(cycle, moved, given);
  if (short !== null) return tooSoon(short, '/units');
  return accept([{ type: 'DeadlinesResumed', data: { on, reason: data.reason, moved } }]);
}

function unitsNamed(
  { members }: Collecting | Collected,
  units: readonly UnitId[],
  reason: string,
): readonly Member[] | Refused {
  if (reason.trim() === '') return no('cycle-reason-missing', { at: '/reason' });
  if (units.length === 0) return members;
  const ours = new Set(members.map(({ unit }) => unit));
  const foreign = units.findIndex((unit) => !ours.has(unit));
  const facts = { unit: units[foreign] ?? '' };
  if (foreign >= 0) return no('unit-outside-cycle', { at: `/units/${foreign}`, facts, liftedBy: ['coordinator'] });
  const wanted = new Set(units);
  return members.filter(({ unit }) => wanted.has(unit));
}
