import type { Layout } from '#domain/prose-check/layout.ts';
import type { Numeral } from '#domain/vietnamese/prose/numerals.ts';
import type { Token } from '#domain/vietnamese/prose/tokens.ts';
import { examples, partMarkers } from '#domain/vietnamese/prose/words.ts';

/**
 * How a number introduces those behind it as its parts: `all` of them ("gồm"), as many as are `named` ("trong đó"), some as `examples`
 * ("trong đó có"), or `loose`, by a colon or parentheses alone.
 */
export type Lead = 'all' | 'named' | 'examples' | 'loose';

/** For each number how the one before it, if it is of the same group, leads to it. */
export function leadsOf(
  tokens: readonly Token[],
  numerals: readonly Numeral[],
  layout: Layout,
  periods: ReadonlySet<number>,
): readonly (Lead | null)[] {
  return numerals.map(({ first }, index) => {
    const before = numerals[index - 1];
    if (before === undefined || layout.group[before.first] !== layout.group[first]) return null;
    return leadIn(tokens, before.next, first, periods);
  });
}

function leadIn(tokens: readonly Token[], from: number, to: number, periods: ReadonlySet<number>): Lead | null {
  let [lead, open]: [Lead | null, number] = [null, 0];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'sign') {
      if (token.text === '(') open += 1;
      if (token.text === ')') open -= 1;
      // "921, năm 2019: 1.000" leads to that year's and not from the one before.
      if (token.text === ':' && !periods.has(at - 1)) lead ??= 'loose';
      // Another cell of a table.
      if (token.text === '|') [lead, open] = [null, 0];
    }
    if (token?.kind !== 'word') continue;
    const marker = partMarkers
      .get(token.text)
      ?.find(({ words }) => words.every((word, offset) => isWord(tokens[at + offset], word)));
    if (marker === undefined) continue;
    const after = tokens[at + marker.words.length];
    const some = !marker.all && after?.kind === 'word' && examples.has(after.text);
    lead = some ? 'examples' : marker.all ? 'all' : 'named';
  }
  return lead ?? (open > 0 ? 'loose' : null);
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && token.text === word;
}
