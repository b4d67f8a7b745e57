import type { Indicator } from '#web/screens/outline/model/content.ts';

export interface Numbered {
  readonly number: string;
  readonly depth: number;
}

const deepest = 6;

/** `3`, `3.1`: the number a unit will see before each figure, whichever line it stands on here; by line. */
export function numbersOf(indicators: readonly Indicator[]): readonly Numbered[] {
  const codes = new Set(indicators.map(({ code }) => code));
  const below = new Map<string, Indicator[]>();
  const roots: Indicator[] = [];
  for (const line of indicators) {
    if (line.of === null || !codes.has(line.of)) roots.push(line);
    else below.set(line.of, [...(below.get(line.of) ?? []), line]);
  }
  const found = new Map<Indicator, Numbered>();
  const number = (line: Indicator, own: string, depth: number): void => {
    if (found.has(line) || depth > deepest) return;
    found.set(line, { number: own, depth });
    for (const [at, child] of (below.get(line.code) ?? []).entries())
      number(child, `${own}.${String(at + 1)}`, depth + 1);
  };
  for (const [at, root] of roots.entries()) number(root, String(at + 1), 0);
  // A ring of parts has no root: it is numbered nowhere, and said to be wrong.
  return indicators.map((line) => found.get(line) ?? { number: '', depth: 0 });
}
