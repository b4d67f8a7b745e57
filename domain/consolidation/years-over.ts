import type { StreamId } from '#domain/kernel/ids.ts';

/** Whether these totals are made of the same years, so that one may be held against the other. */
export function sameYears(codes: readonly string[], over: ReadonlyMap<string, readonly StreamId[]>): boolean {
  const [first, ...others] = codes.map((code) => (over.get(code) ?? []).join(' '));
  return others.every((each) => each === first);
}

/** Years that some of these are made of and others are not. */
export function apartIn(codes: readonly string[], over: ReadonlyMap<string, readonly StreamId[]>): readonly StreamId[] {
  const each = codes.map((code) => over.get(code) ?? []);
  return [...new Set(each.flat())].filter((year) => each.some((years) => !years.includes(year)));
}
