import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import { type Decision, refuse } from '#domain/kernel/decision.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { AnswerGiven } from '#domain/recommendation/answer.ts';
import type { Asked } from '#domain/recommendation/asked.ts';

/** Each a refusal of whatever keeps the recommendation, under its own name. */
export type AnswerRefusal =
  | 'recommendation-unknown'
  | 'recommendation-not-asked-of'
  | 'recommendation-answer-empty'
  | 'recommendation-answer-in-future'
  | 'recommendation-answer-before-asked';

/** `item`: which it answers; undefined: none is called so. `since`: the day on which it was asked. */
export function answerFault(
  item: Asked | undefined,
  data: AnswerGiven,
  { since, at }: { readonly since: CivilDate; readonly at: Instant },
): Decision<never, AnswerRefusal> | null {
  if (item === undefined) return refuse('recommendation-unknown', { id: data.item }, [], '/item');
  const { addressee, by, date, text } = data;
  if (addressee !== null && !item.to.some(({ name }) => name === addressee))
    return refuse('recommendation-not-asked-of', { name: addressee }, [], '/addressee');
  if (by.trim() === '') return refuse('recommendation-answer-empty', {}, [], '/by');
  if (text.trim() === '') return refuse('recommendation-answer-empty', {}, [], '/text');
  if (date > vietnamDate(at)) return refuse('recommendation-answer-in-future', { date }, [], '/date');
  if (date < since) return refuse('recommendation-answer-before-asked', { date, since }, [], '/date');
  return null;
}
