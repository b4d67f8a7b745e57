import { standingIn } from '#domain/access/standing.ts';
import { workingDaysBetween } from '#domain/calendar/working-days.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { accept, type Given } from '#domain/kernel/decision.ts';
import { armDeadline } from '#domain/review-cycle/arm-deadline.ts';
import type { ExemptUnit, ReopenForUnit, UrgeUnit } from '#domain/review-cycle/commands.ts';
import { deadlineOf, isSuspended, ladderWhile, memberOf, nextVersion, owes } from '#domain/review-cycle/members.ts';
import { type CycleDecision, isRefused, no } from '#domain/review-cycle/refusals.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';

export function exemptUnit(state: CycleState, { data }: ExemptUnit): CycleDecision {
  const member = memberOf(standingIn(state, 'collecting', 'collected'), data.unit);
  if (data.reason.trim() === '') return no('cycle-reason-missing', { at: '/reason' });
  return accept([{ type: 'UnitExempted', data: { unit: member.unit, reason: data.reason } }]);
}

/** A reminder by hand. Never to a unit that has submitted, and no second one on a day (trap 17). */
export function urgeUnit(state: CycleState, { data }: UrgeUnit, given: Given): CycleDecision {
  const cycle = standingIn(state, 'collecting', 'collected');
  const member = memberOf(cycle, data.unit);
  if (isSuspended(cycle, member))
    return no('deadline-suspended', { facts: { unit: member.name }, liftedBy: ['coordinator'] });
  const on = vietnamDate(given.at);
  if (member.lastRemindedOn === on && data.addressMended !== true)
    return no('unit-reminded-today', { facts: { unit: member.name, on } });
  const workingDaysLeft = workingDaysBetween(on, deadlineOf(cycle, member).date, given.calendar);
  const number = member.timesUrged + 1;
  return accept([{ type: 'UnitUrged', data: { unit: member.unit, on, workingDaysLeft, number } }]);
}

/** Opens for that unit only, with an end and a reason (trap 10). Totals made already are made again afterwards. */
export function reopenForUnit(before: CycleState, { data }: ReopenForUnit, given: Given): CycleDecision {
  const state = standingIn(before, 'collecting', 'collected', 'consolidated');
  const member = memberOf(state, data.unit);
  const current = deadlineOf(state, member);
  const open = member.reopened && current.at > given.at;
  if (open && owes(member)) return no('unit-already-open', { facts: { dueAt: current.at } });
  if (data.reason.trim() === '') return no('cycle-reason-missing', { at: '/reason' });
  const rule = { kind: 'date' as const, date: data.until, hour: data.hour ?? current.hour, raw: null };
  const ladder = ladderWhile(state.status, state.plan.ladder);
  const deadline = armDeadline(rule, nextVersion(state), { ...state.plan, ladder }, given, '/until');
  if (isRefused(deadline)) return deadline;
  return accept([{ type: 'UnitReopened', data: { unit: member.unit, deadline, reason: data.reason } }]);
}
