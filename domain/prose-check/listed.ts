import { beginsItem, layoutOf } from '#domain/prose-check/layout.ts';
import type { SectionRead } from '#domain/prose-check/mentions.ts';
import type { Said, Verdict } from '#domain/prose-check/said.ts';
import type { Token } from '#domain/vietnamese/prose/tokens.ts';
import { itemLetters, listedThings } from '#domain/vietnamese/prose/words.ts';

/** Words between a number and the colon behind which the things are listed. */
const reach = 24;
/** More is no list that somebody numbers in a sentence. */
const most = 99;

/** K6: "bốn nhóm việc: a) … b) …", "7 nhiệm vụ trọng tâm:" with a list below. It warns only, for a text may split what it lists. */
export function listedIn({ tokens }: SectionRead, said: readonly Said[]): readonly Verdict[] {
  const layout = layoutOf(tokens);
  const items = new Map<number, number>();
  for (const [at, group] of layout.group.entries())
    items.set(group, Math.max(items.get(group) ?? 0, layout.item[at] ?? 0));
  return said.flatMap((one): readonly Verdict[] => {
    const [noun] = one.after;
    const few = one.numeral.kind === 'count' && Number(one.value) <= most && one.item === 0;
    if (!few || noun === undefined || !listedThings.has(noun.word)) return [];
    const colon = colonAfter(tokens, one.numeral.next);
    if (colon === null) return [];
    const below = tokens[colon + 1]?.kind === 'line';
    const listed = below ? (items.get(one.group) ?? 0) : lettersAfter(tokens, colon + 1);
    if (listed < 2) return [];
    const right = Number(one.value) === listed;
    const facts = { stated: one.value, listed };
    return [{ of: one, outcome: right ? 'right' : 'doubtful', rule: 'listed', expected: String(listed), facts }];
  });
}

function colonAfter(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < from + reach; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'number' || token.kind === 'reference' || token.kind === 'line')
      return null;
    if (token.text === ':') return at;
  }
  return null;
}

/** a), b), c) … or 1), 2), 3) … one after the other up to the end of the line. */
function lettersAfter(tokens: readonly Token[], from: number): number {
  let [count, at] = [0, from];
  for (; at < tokens.length && tokens[at]?.kind !== 'line'; at += 1) {
    if (tokens[at]?.glued === true || !beginsItem(tokens, at)) continue;
    const text = tokens[at]?.text ?? '';
    if (text === String(count + 1) || text === itemLetters[count]) count += 1;
  }
  return count;
}
