import type { JoinInspectionShortcoming } from '#domain/inspection/commands.ts';
import type { InspectionDecision } from '#domain/inspection/decision.ts';
import type { ConcludedInspection } from '#domain/inspection/state.ts';
import { weakPointsOf } from '#domain/inspection/stated.ts';
import { accept, type Given, nothing, refuse } from '#domain/kernel/decision.ts';
import { decidedAlready } from '#domain/shortcomings/decided.ts';

/** A person says that what was found weak is what was stated earlier, there or elsewhere, or that it is not. */
export function joinShortcoming(
  state: ConcludedInspection,
  { id, sameAs }: JoinInspectionShortcoming['data'],
  given: Given,
): InspectionDecision {
  const found = weakPointsOf(state).find((one) => one.id === id);
  if (found === undefined) return refuse('inspection-shortcoming-unknown', {}, [], '/id');
  if (sameAs?.conference === state.inspection)
    return refuse('inspection-shortcoming-of-itself', {}, [], '/sameAs/conference');
  if (decidedAlready(state.joined, { id, sameAs })) return nothing('already-so');
  const { statement } = found;
  return accept([{ type: 'InspectionShortcomingJoined', data: { id, sameAs, statement, by: given.actor.person } }]);
}
