import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { type Decision, type Given, nothing } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { AnswerGiven, KeptAnswer, RecordedAnswer } from '#domain/recommendation/answer.ts';
import { type AnswerRefusal, answerFault } from '#domain/recommendation/answer-fault.ts';
import { type Asked, standingAnswers } from '#domain/recommendation/asked.ts';

/** What keeps the recommendation: a conference, an inspection. */
export interface Asking {
  readonly asked: readonly Asked[];
  readonly answers: readonly KeptAnswer[] | undefined;
  /** The day on which it was asked. */
  readonly since: CivilDate;
  /** The unit of the tree that was asked; null: whoever is none. */
  readonly unit: UnitId | null;
}

/** What came back, by letter or by word; a later answer of the same addressee stands in place of the one before. */
export function takeAnswer(
  { asked, answers, since, unit }: Asking,
  data: AnswerGiven,
  { at, actor }: Given,
): { readonly no: Decision<never, AnswerRefusal> } | { readonly answer: RecordedAnswer } {
  const item = asked.find(({ id }) => id === data.item);
  const no = answerFault(item, data, { since, at });
  if (no !== null) return { no };
  const before = standingAnswers(data.item, answers).find(({ addressee }) => addressee === data.addressee);
  if (before !== undefined && saysTheSame(before, data)) return { no: nothing('already-so') };
  const said = { ...data, unit, statement: item?.statement ?? '', by: data.by.trim() };
  return { answer: { ...said, corrects: before !== undefined, recordedBy: actor.person } };
}

/** The same again says nothing new. */
function saysTheSame(a: AnswerGiven, b: AnswerGiven): boolean {
  const keys = ['item', 'addressee', 'by', 'number', 'date', 'stance', 'text'] as const;
  return keys.every((key) => a[key] === b[key]);
}
