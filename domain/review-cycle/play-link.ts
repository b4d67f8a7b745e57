import type { Deadline } from '#domain/deadlines/deadline.ts';
import type { Given } from '#domain/kernel/decision.ts';
import { playOut } from '#domain/kernel/play.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { type Short, shortOnceConferenceMoves } from '#domain/review-cycle/level-dates.ts';
import { reviewCycle } from '#domain/review-cycle/aggregate.ts';
import type { CycleLetter } from '#domain/review-cycle/letter-templates.ts';
import { letters as lettersOn } from '#domain/review-cycle/letters.ts';
import type { LinkConference } from '#domain/review-cycle/messages.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';

/** A deadline counted back from the conference, and what its new day makes of it; null = it stays, there is no time left. */
export interface FollowingDeadline {
  readonly from: Deadline;
  readonly to: Deadline | null;
  readonly units: number;
}

export interface PlayedLink {
  readonly deadlines: readonly FollowingDeadline[];
  readonly letters: readonly CycleLetter[];
  readonly obstacle: Refusal | null;
  /** A level that has too few days by the new day; null = none. */
  readonly short: Short | null;
}

/** What a cycle would do of a conference's new day, by its own code, storing nothing. */
export function playLink(state: CycleState, data: LinkConference['data'], given: Given): PlayedLink {
  const played = playOut(reviewCycle, state, [{ type: 'LinkConference', data }], given);
  if (played.kind === 'refused') return { deadlines: [], letters: [], obstacle: played.refusal, short: null };
  const before = 'deadlines' in state ? state.deadlines.map(({ deadline }) => deadline) : [];
  const deadlines: FollowingDeadline[] = [];
  const moved: { readonly deadline: Deadline; readonly units: readonly UnitId[] }[] = [];
  for (const { event } of played.steps) {
    const of = event.type === 'DeadlineReplanned' ? event.data.replaces : null;
    const kept = event.type === 'DeadlineKept' ? event.data.version : null;
    const from = before.find(({ version }) => version === (of ?? kept));
    if (event.type === 'DeadlineReplanned') moved.push(event.data);
    if (from === undefined) continue;
    const to = event.type === 'DeadlineReplanned' ? event.data.deadline : null;
    deadlines.push({ from, to, units: event.type === 'DeadlineReplanned' ? event.data.units.length : 0 });
  }
  const open = state.status === 'planned' || state.status === 'collecting' ? state : null;
  const short = open === null ? null : shortOnceConferenceMoves(open, moved, data.heldOn, given);
  const letters = played.steps.flatMap((step) => lettersOn(step.state, step.event));
  return { deadlines, letters, obstacle: null, short };
}
