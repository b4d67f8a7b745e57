import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { AnswerGiven } from '#domain/recommendation/answer.ts';
import type { Asked } from '#domain/recommendation/asked.ts';

/** Each a refusal of whatever keeps the recommendation, under its own name. */
export type AnswerRefusal =
  | 'recommendation-unknown'
  | 'recommendation-not-asked-of'
  | 'recommendation-answer-empty'
  | 'recommendation-answer-in-future'
  | 'recommendation-answer-before-asked';

export interface AnswerFault {
  readonly code: AnswerRefusal;
  readonly facts: Refusal['facts'];
  /** As a JSON pointer. */
  readonly at: string;
}

/** `since`: the day on which it was asked. */
export function answerFault(
  asked: readonly Asked[],
  data: AnswerGiven,
  { since, at }: { readonly since: CivilDate; readonly at: Instant },
): AnswerFault | null {
  const item = asked.find(({ id }) => id === data.item);
  if (item === undefined) return { code: 'recommendation-unknown', facts: { id: data.item }, at: '/item' };
  const { addressee, by, date, text } = data;
  if (addressee !== null && !item.to.some(({ name }) => name === addressee))
    return { code: 'recommendation-not-asked-of', facts: { name: addressee }, at: '/addressee' };
  if (by.trim() === '') return { code: 'recommendation-answer-empty', facts: {}, at: '/by' };
  if (text.trim() === '') return { code: 'recommendation-answer-empty', facts: {}, at: '/text' };
  if (date > vietnamDate(at)) return { code: 'recommendation-answer-in-future', facts: { date }, at: '/date' };
  if (date < since) return { code: 'recommendation-answer-before-asked', facts: { date, since }, at: '/date' };
  return null;
}

/** The same again says nothing new. */
export function saysTheSame(a: AnswerGiven, b: AnswerGiven): boolean {
  const keys = ['item', 'addressee', 'by', 'number', 'date', 'stance', 'text'] as const;
  return keys.every((key) => a[key] === b[key]);
}
