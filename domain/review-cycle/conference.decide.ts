import { standingIn } from '#domain/access/standing.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { accept, type Given, nothing } from '#domain/kernel/decision.ts';
import type { LinkConference } from '#domain/review-cycle/messages.ts';
import { armDeadline } from '#domain/review-cycle/arm-deadline.ts';
import type { CycleEvent } from '#domain/review-cycle/events.ts';
import { isSuspended, nextVersion, owes, suspendedUnits } from '#domain/review-cycle/members.ts';
import { type CycleDecision, isRefused, type Refused } from '#domain/review-cycle/refusals.ts';
import type { ArmedDeadline, Collected, Collecting, CycleState, Member, Planned } from '#domain/review-cycle/state.ts';

/** Convened, or moved: what is still open and was counted back from the conference gets a new version; the rest stays. */
export function linkConference(before: CycleState, { data }: LinkConference, given: Given): CycleDecision {
  const state = standingIn(before, 'planned', 'collecting', 'collected', 'consolidated', 'approved', 'conferencing');
  const { conference } = state;
  if (conference !== null && conference.stream === data.conference && conference.heldOn === data.heldOn) {
    return nothing('linked already');
  }
  const linked: CycleEvent = {
    type: 'ConferenceLinked',
    data: { ...data, previous: conference?.heldOn ?? state.plan.conferenceDate },
  };
  if (state.status !== 'planned' && state.status !== 'collecting') return accept([linked]);
  const replanned: CycleEvent[] = [];
  const suspended = suspendedUnits(state);
  let version = nextVersion(state);
  for (const armed of state.deadlines) {
    const sharers = state.members.filter(
      (member) => member.version === armed.deadline.version && owes(member) && !suspended.has(member.unit),
    );
    const event = sharers.length === 0 ? null : replan(state, armed, sharers, data.heldOn, version, given);
    if (event === null) continue;
    if (isRefused(event)) return event;
    if (event.type === 'DeadlineReplanned') version += 1;
    replanned.push(event);
  }
  return accept([linked, ...replanned]);
}

/** A report that had been handed in before the conference moved comes back: its unit gets the date the others have. */
export function catchUpWithConference(
  cycle: Collecting | Collected,
  member: Member,
  given: Given,
): readonly CycleEvent[] {
  if (cycle.status !== 'collecting' || cycle.conference === null || isSuspended(cycle, member)) return [];
  const armed = cycle.deadlines.find(({ deadline }) => deadline.version === member.version);
  if (armed === undefined) return [];
  const event = replan(cycle, armed, [member], cycle.conference.heldOn, nextVersion(cycle), given);
  return event === null || isRefused(event) ? [] : [event];
}

/** Null when this deadline does not follow the conference, or is over. */
function replan(
  cycle: Planned | Collecting,
  { deadline }: ArmedDeadline,
  sharers: readonly Member[],
  heldOn: CivilDate,
  version: number,
  given: Given,
): CycleEvent | Refused | null {
  const { rule } = deadline;
  if (rule.kind !== 'beforeConference' || rule.conference === heldOn || deadline.at <= given.at) return null;
  const moved = armDeadline({ ...rule, conference: heldOn }, version, cycle.plan, given, '/heldOn');
  if (!isRefused(moved)) {
    const units = sharers.map(({ unit }) => unit);
    const data = { replaces: deadline.version, deadline: moved, previous: deadline.at, units };
    return { type: 'DeadlineReplanned', data };
  }
  const { code } = moved.refusal;
  if (code !== 'deadline-in-the-past' && code !== 'too-soon-after-data-closes') return moved;
  // A conference brought forward must not make its reporters late overnight: the coordinator decides unit by unit.
  return { type: 'DeadlineKept', data: { version: deadline.version, problem: code } };
}
