import type { AnswerRecommendation } from '#domain/conference/commands.ts';
import { askedBy, unitAsked } from '#domain/conference/asked-items.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import type { Recommendation } from '#domain/conference/parts.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { Refused } from '#domain/conference/act-refusal.ts';
import type { ConferenceFacts, ConferenceState } from '#domain/conference/state.ts';
import { accept, type Decision, type Given, nothing, refuse } from '#domain/kernel/decision.ts';
import { answerFault, saysTheSame } from '#domain/recommendation/answer-fault.ts';
import { standingAnswers } from '#domain/recommendation/asked.ts';

type Convened = Exclude<ConferenceState, { readonly status: 'none' }>;

/** What came back, by letter or by word; a later answer of the same addressee stands in place of the one before. */
export function answerRecommendation(
  state: Convened,
  data: AnswerRecommendation['data'],
  given: Given,
): Decision<ConferenceEvent, ConferenceRefusal> {
  const asked = askedBy(state);
  const fault = answerFault(asked, data, { since: state.facts.heldOn, at: given.at });
  if (fault !== null) return refuse(fault.code, fault.facts, [], fault.at);
  const before = standingAnswers(data.item, state.answers).find(({ addressee }) => addressee === data.addressee);
  if (before !== undefined && saysTheSame(before, data)) return nothing('already-so');
  const statement = asked.find(({ id }) => id === data.item)?.statement ?? '';
  const unit = unitAsked(state, data);
  const said = { ...data, unit, statement, corrects: before !== undefined, by: data.by.trim() };
  return accept([{ type: 'RecommendationAnswered', data: { ...said, recordedBy: given.actor.person } }]);
}

/** A list is written anew as a whole: what somebody has answered stays in it as it was asked. */
export function unlessAnswered(
  { recommendations, answers = [] }: Pick<ConferenceFacts, 'recommendations' | 'answers'>,
  items: readonly Recommendation[],
): Refused | null {
  for (const was of recommendations) {
    if (!answers.some(({ item }) => item === `kn-${was.number}`)) continue;
    const row = items.findIndex(({ number }) => number === was.number);
    const now = items[row];
    if (now !== undefined && now.statement === was.statement && now.to === was.to) continue;
    const pointer = now === undefined ? '/items' : `/items/${row}/statement`;
    return refuse('conference-recommendation-answered', { number: was.number }, [], pointer);
  }
  return null;
}
