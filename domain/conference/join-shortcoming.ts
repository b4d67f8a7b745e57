import type { JoinShortcoming } from '#domain/conference/commands.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import { accept, type Decision, type Given, nothing, refuse } from '#domain/kernel/decision.ts';
import { decidedAlready } from '#domain/shortcomings/decided.ts';
import { shortcomingsOf } from '#domain/shortcomings/stated.ts';

/** A person says that it is an earlier one, or that it is not: nothing is joined because it looks alike. */
export function joinShortcoming(
  state: Exclude<ConferenceState, { readonly status: 'none' }>,
  { id, sameAs }: JoinShortcoming['data'],
  given: Given,
): Decision<ConferenceEvent, ConferenceRefusal> {
  const found = shortcomingsOf(state).find((one) => one.id === id);
  if (found === undefined) return refuse('conference-shortcoming-unknown', { id }, [], '/id');
  if (sameAs?.conference === state.facts.conference)
    return refuse('conference-shortcoming-of-itself', {}, [], '/sameAs/conference');
  if (decidedAlready(state.joined, { id, sameAs })) return nothing('already-so');
  const { statement } = found;
  return accept([{ type: 'ShortcomingJoined', data: { id, sameAs, statement, by: given.actor.person } }]);
}
