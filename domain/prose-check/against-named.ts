import { labelIndex, type LabelIndex } from '#domain/prose-check/labels.ts';
import { alsoCalled } from '#domain/vietnamese/prose/words.ts';
import { saysFigure } from '#domain/prose-check/measures.ts';
import type { ProseNamed } from '#domain/prose-check/prose.ts';
import { type Said, type Verdict } from '#domain/prose-check/said.ts';

/** By their place among those that are known: a figure of several names is one entry for each. */
export function namedIndex(named: readonly ProseNamed[]): LabelIndex {
  return labelIndex(
    named.flatMap(({ names, unit }, at) =>
      names
        .flatMap(alsoCalled)
        .map((label) => ({ code: String(at), label, unit, kind: 'count' as const, of: null, by: null })),
    ),
  );
}

/** "PCI năm 2019 đạt 64,27": a number beside the whole name of a figure that is no total. */
export function againstNamed(said: Said, named: readonly ProseNamed[]): Verdict | null {
  const { quoted, change, numeral } = said;
  if (quoted === null || change !== null || numeral.kind === 'ratio') return null;
  const known = [quoted.entry, ...quoted.others].flatMap(({ indicator: { code } }) => named[Number(code)] ?? []);
  const agreed = known.find(({ value }) =>
    saysFigure({ ...said, meaning: { entry: quoted.entry, sureness: 'sure' } }, value),
  );
  const [first] = known;
  if (first === undefined) return null;
  const facts = { name: first.names[0] ?? '', stated: said.value, total: first.value };
  if (agreed !== undefined) return { of: said, outcome: 'right', rule: 'named-figure', expected: agreed.value, facts };
  const certain = known.length === 1 && numeral.approximate === null && !numeral.inWords;
  return { of: said, outcome: certain ? 'wrong' : 'doubtful', rule: 'named-figure', expected: first.value, facts };
}
