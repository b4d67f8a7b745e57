import { wordsOf } from '#domain/prose-check/names.ts';
import { rowOf } from '#domain/prose-check/phrases.ts';
import type { ProseAnswer } from '#domain/prose-check/prose.ts';
import type { Said, Verdict } from '#domain/prose-check/said.ts';
import { sameDecimal } from '#domain/consolidation/decimal.ts';
import { notDone, refused, unitNouns } from '#domain/vietnamese/prose/clause-words.ts';
import { fillers } from '#domain/vietnamese/prose/words.ts';

/** An answer by its words. */
export interface HeardAnswer extends Pick<ProseAnswer, 'code' | 'yes' | 'value'> {
  /** What tells of its label. */
  readonly own: readonly string[];
  readonly chosen: readonly string[];
}

export function heardAnswers(answers: readonly ProseAnswer[]): readonly HeardAnswer[] {
  return answers.map(({ code, label, answer, yes, value }) => ({
    ...{ code, yes, value },
    own: wordsOf(label).filter((word) => !fillers.has(word)),
    chosen: wordsOf(answer),
  }));
}

/** "Có 2 đơn vị đã ban hành kế hoạch", "3/5 đơn vị tự xếp loại khá": how many reports gave that answer. Null: it speaks of none. */
export function againstAnswers(one: Said, answers: readonly HeardAnswer[]): Verdict | null {
  const { clause, numeral, said, change } = one;
  const counted = numeral.kind === 'count' || numeral.kind === 'ratio';
  if (answers.length === 0 || clause === null || !counted || change !== null || said !== 'this' || one.carried !== null)
    return null;
  const [first = '', second = ''] = clause.behind;
  if (!unitNouns.has(`${first} ${second}`) || one.named?.kind === 'body' || one.named?.kind === 'stranger') return null;
  const words = [...clause.before, '#', ...clause.behind.slice(2)];
  const negative = words.some((word) => word === notDone || word === refused);
  const named = answers.filter((answer) => isNamed(answer, words, one.around, negative));
  const [only, ...others] = named;
  if (only === undefined || others.length > 0) return null;
  const facts = { indicator: only.code, stated: one.value, total: only.value };
  const right = sameDecimal(one.value, only.value);
  return { of: one, outcome: right ? 'right' : 'doubtful', rule: 'answers', expected: only.value, facts };
}

/** Yes or no by the label itself, a choice by what was chosen, beside a sentence that names what it was chosen for. */
function isNamed(
  { own, chosen, yes }: HeardAnswer,
  words: readonly string[],
  around: ReadonlySet<string>,
  negative: boolean,
): boolean {
  if (own.length === 0) return false;
  if (yes !== null)
    return (
      yes !== negative &&
      rowOf(
        words.filter((word) => !fillers.has(word)),
        own,
      ) >= 0
    );
  return !negative && own.every((word) => around.has(word)) && rowOf(words, chosen) >= 0;
}
