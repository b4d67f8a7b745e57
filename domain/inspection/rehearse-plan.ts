import { answersDue } from '#domain/inspection/advance.ts';
import { inspection } from '#domain/inspection/aggregate.ts';
import type { PlanInspection, RestateInspection } from '#domain/inspection/commands.ts';
import type { InspectionEvent } from '#domain/inspection/events.ts';
import type { InspectionLetter } from '#domain/inspection/letter-templates.ts';
import { letters as lettersOn } from '#domain/inspection/letters.ts';
import type { InspectionState } from '#domain/inspection/state.ts';
import type { Given } from '#domain/kernel/decision.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { type PlayedStep, playOut, timePasses } from '#domain/kernel/play.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';

interface ComingLetter {
  readonly at: Instant;
  readonly letter: InspectionLetter;
}

export type RehearsedInspection =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | {
      readonly kind: 'accepted';
      /** Told by the plan itself, and by time until it ends. */
      readonly letters: readonly ComingLetter[];
      /** By what was asked so far: once it is concluded, if nobody answers. */
      readonly answers: readonly ComingLetter[];
    };

/** Plays a plan, or one that is stated anew, with the domain's own code, storing nothing: who is told what, and when. */
export function rehearse(
  before: InspectionState,
  command: PlanInspection | RestateInspection,
  given: Given,
): RehearsedInspection {
  const played = playOut(inspection, before, [command], given);
  if (played.kind === 'refused') return played;
  const { state } = played;
  const letters = [{ at: given.at, steps: played.steps }, ...timePasses(inspection, state)].flatMap(({ at, steps }) =>
    lettersAt(at, steps),
  );
  const answers =
    state.status === 'none'
      ? []
      : answersDue(state)
          .filter(({ at }) => at > given.at)
          .flatMap(({ at, event }) => lettersAt(at, [{ state, event }]))
          .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return { kind: 'accepted', letters, answers };
}

function lettersAt(
  at: Instant,
  steps: readonly PlayedStep<InspectionState, InspectionEvent>[],
): readonly ComingLetter[] {
  return steps.flatMap(({ state, event }) => lettersOn(state, event).map((letter) => ({ at, letter })));
}
