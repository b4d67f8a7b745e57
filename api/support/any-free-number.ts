import type { WrittenNumber } from '#domain/documents/written-number.ts';

/** For a look at a paper that nobody has numbered yet: any number will do, for room is left for it on the page, but none of its siblings bears it. */
export function anyFreeNumber(given: readonly WrittenNumber[]): number {
  return 1 + given.reduce<number>((most, number) => Math.max(most, Number.parseInt(String(number), 10) || 0), 0);
}
