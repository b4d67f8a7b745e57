import { exportPhrases } from '#domain/words/exports.ts';

export function yesNo(value: boolean): string {
  return value ? exportPhrases.yes : exportPhrases.no;
}

/** Several values in one cell, one beneath the other. */
export function lines(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('\n');
}
