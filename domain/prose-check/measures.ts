import { agrees, down, type Said, says, shifted } from '#domain/prose-check/said.ts';
import { zerosOf } from '#domain/vietnamese/prose/measured.ts';
import { shortMagnitudes } from '#domain/vietnamese/prose/words.ts';

type Measured = Pick<Said, 'value' | 'numeral' | 'meaning'>;

/**
 * By how many zeros a number is typed larger than its table counts: "3,5 tỷ đồng" beside one in triệu đồng by three, "1.079 nghìn mô
 * hình" by three as well. Null: the table does not say what it counts in, so that either may be meant.
 */
function stepsOf({ numeral, meaning }: Measured): number | null {
  if (meaning === null) return null;
  const { unit, label } = meaning.entry;
  const ofUnit = zerosIn(unit);
  const told = unit.length > 0 && !unit.some((word) => shortMagnitudes.has(word));
  const inLabel = ofUnit === 0 && zerosIn(label) > 0;
  return told && !inLabel ? numeral.zeros - ofUnit : null;
}

function zerosIn(words: readonly string[]): number {
  return words.reduce((sum, word, at) => sum + zerosOf(word, words[at + 1] ?? ''), 0);
}

/** Whether a number as it is typed says the figure of a table, in what the table counts in. */
export function saysFigure(said: Measured, expected: string): boolean {
  const steps = said.numeral.zeros === 0 ? null : stepsOf(said);
  if (steps === null) return says(said, expected);
  // Of two readings ("1,079 nghìn") the one with digits behind the mark is printed with them.
  const decimals = Math.max(said.numeral.decimals, said.value.split('.')[1]?.length ?? 0);
  const numeral = { ...said.numeral, decimals };
  if (steps < 0) return agrees(numeral, said.value, shifted(expected, -steps));
  return agrees({ ...numeral, zeros: steps }, said.value, steps === 0 ? expected : down(expected, steps));
}

/** A typed number as the table would have it. */
export function inTheTablesMeasure(said: Measured): string {
  const steps = said.numeral.zeros === 0 ? null : stepsOf(said);
  if (steps === null || steps === 0) return said.value;
  return steps > 0 ? shifted(said.value, steps) : down(said.value, -steps);
}
