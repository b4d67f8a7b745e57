import type { AnswerRecommendation } from '#domain/conference/commands.ts';
import { askedBy, unitAsked } from '#domain/conference/asked-items.ts';
import type { ConferenceEvent } from '#domain/conference/events.ts';
import type { Recommendation } from '#domain/conference/parts.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { Refused } from '#domain/conference/act-refusal.ts';
import type { ConferenceFacts, ConferenceState } from '#domain/conference/state.ts';
import { accept, type Decision, type Given, refuse } from '#domain/kernel/decision.ts';
import { changedThoughAnswered } from '#domain/recommendation/stays-as-asked.ts';
import { takeAnswer } from '#domain/recommendation/take-answer.ts';

type Convened = Exclude<ConferenceState, { readonly status: 'none' }>;

export function answerRecommendation(
  state: Convened,
  data: AnswerRecommendation['data'],
  given: Given,
): Decision<ConferenceEvent, ConferenceRefusal> {
  const asking = { asked: askedBy(state), answers: state.answers, since: state.facts.heldOn };
  const taken = takeAnswer({ ...asking, unit: unitAsked(state, data) }, data, given);
  return 'no' in taken ? taken.no : accept([{ type: 'RecommendationAnswered', data: taken.answer }]);
}

export function unlessAnswered(
  { recommendations, answers }: Pick<ConferenceFacts, 'recommendations' | 'answers'>,
  items: readonly Recommendation[],
): Refused | null {
  const changed = changedThoughAnswered(recommendations, items, answers);
  if (changed === null) return null;
  const { number, row } = changed;
  const pointer = row === -1 ? '/items' : `/items/${row}/statement`;
  return refuse('conference-recommendation-answered', { number }, [], pointer);
}
