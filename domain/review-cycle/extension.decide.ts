import { standingIn } from '#domain/access/standing.ts';
import type { Deadline } from '#domain/deadlines/deadline.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { accept, type Given, nothing } from '#domain/kernel/decision.ts';
import { armDeadline } from '#domain/review-cycle/arm-deadline.ts';
import type { GrantExtension, RefuseExtension, RequestExtension } from '#domain/review-cycle/commands.ts';
import { type Short, shortOnceMoved, tooSoon } from '#domain/review-cycle/level-dates.ts';
import { deadlineOf, memberOf, nextVersion } from '#domain/review-cycle/members.ts';
import { type CycleDecision, isRefused, no, type Refused } from '#domain/review-cycle/refusals.ts';
import type { Collecting, CycleState } from '#domain/review-cycle/state.ts';

export function requestExtension(state: CycleState, { data }: RequestExtension): CycleDecision {
  const cycle = standingIn(state, 'collecting');
  const member = memberOf(cycle, data.unit);
  if (data.reason.trim() === '') return no('cycle-reason-missing', { at: '/reason' });
  const current = deadlineOf(cycle, member);
  const hour = data.hour ?? current.hour;
  const { asked } = member;
  if (asked !== null && asked.until === data.until && asked.hour === hour) {
    if (asked.reason === data.reason) return nothing('asked already');
    // The host has its letter: a second one for the same date would only be answered twice.
    const facts = { until: asked.until, hour };
    return no('extension-pending', { at: '/until', facts, liftedBy: ['coordinator', 'leader'] });
  }
  if (data.until < current.date || (data.until === current.date && hour <= current.hour)) return notLater(current);
  return accept([
    {
      type: 'ExtensionRequested',
      data: { unit: member.unit, until: data.until, hour, reason: data.reason, number: member.timesAsked + 1 },
    },
  ]);
}

/** For that unit only: a new version with a ladder of its own. The others keep theirs. */
export function grantExtension(state: CycleState, { data }: GrantExtension, given: Given): CycleDecision {
  const cycle = standingIn(state, 'collecting');
  const member = memberOf(cycle, data.unit);
  if (data.reason.trim() === '') return no('cycle-reason-missing', { at: '/reason' });
  const current = deadlineOf(cycle, member);
  const deadline = extended(cycle, data.until, data.hour ?? current.hour, current, given);
  if (isRefused(deadline)) return deadline;
  if (deadline.at <= current.at) return notLater(current);
  const short = shortOnceMoved(cycle, [{ deadline, units: [member.unit] }], given);
  if (short !== null) return tooSoon(rolledFrom(data.until, deadline, short), '/until');
  const { unit } = member;
  return accept([{ type: 'ExtensionGranted', data: { unit, deadline, previous: current.at, reason: data.reason } }]);
}

export function refuseExtension(state: CycleState, { data }: RefuseExtension): CycleDecision {
  const member = memberOf(standingIn(state, 'collecting'), data.unit);
  if (data.reason.trim() === '') return no('cycle-reason-missing', { at: '/reason' });
  return accept([{ type: 'ExtensionRefused', data: { unit: member.unit, reason: data.reason } }]);
}

function extended(
  { plan, deadlines }: Collecting,
  until: CivilDate,
  hour: string,
  current: Deadline,
  given: Given,
): Deadline | Refused {
  const rule = { kind: 'date' as const, date: until, hour, raw: null };
  return armDeadline(rule, nextVersion({ deadlines }), plan, given, '/until', { extends: current.date });
}

/** Whoever typed a day off reads why another day is spoken of. */
function rolledFrom(until: CivilDate, deadline: Deadline, short: Short): Short {
  return until === deadline.date ? short : { ...short, facts: { ...short.facts, off: until } };
}

function notLater(current: Deadline): Refused {
  return no('extension-not-later', { at: '/until', facts: { dueAt: current.at } });
}
