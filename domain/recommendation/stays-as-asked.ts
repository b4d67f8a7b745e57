import type { AnswerGiven } from '#domain/recommendation/answer.ts';

interface Line {
  readonly number: number;
  readonly to: string;
  readonly statement: string;
}

/**
 * A list is written anew as a whole: what somebody has answered stays in it as it was asked. The first that does not, with the row in
 * which its number stands now (-1: in none); null: all do.
 */
export function changedThoughAnswered(
  was: readonly Line[],
  now: readonly Line[],
  answers: readonly AnswerGiven[] = [],
): { readonly number: number; readonly row: number } | null {
  for (const { number, to, statement } of was) {
    if (!answers.some(({ item }) => item === `kn-${number}`)) continue;
    const row = now.findIndex((line) => line.number === number);
    const line = now[row];
    if (line === undefined || line.statement !== statement || line.to !== to) return { number, row };
  }
  return null;
}
