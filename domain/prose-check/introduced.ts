import { labelsAt } from '#domain/prose-check/label-tree.ts';
import type { LabelIndex } from '#domain/prose-check/labels.ts';
import type { Layout } from '#domain/prose-check/layout.ts';
import type { Outright } from '#domain/prose-check/named-outright.ts';
import type { Token } from '#domain/vietnamese/prose/tokens.ts';

/** "Số cuộc họp theo quý:" before a list: by the number of its group the one label that it names. */
export function introducedIn(
  tokens: readonly Token[],
  layout: Layout,
  index: LabelIndex,
): ReadonlyMap<number, Outright> {
  const found = new Map<number, Outright | null>();
  for (let at = 0; at < tokens.length; at += 1) {
    const group = layout.group[at] ?? -1;
    if (layout.item[at] !== 0 || tokens[at]?.kind !== 'word') continue;
    const longest = labelsAt(index.forward, tokens, at, 1).at(-1);
    if (longest === undefined) continue;
    const [entry, ...others] = longest.ends.map(({ of }) => of);
    const one = entry === undefined ? null : { entry, others, subject: true, from: -1, to: -1 };
    // Of two that are named neither is what all of the list is of.
    const before = found.get(group);
    found.set(group, before === undefined || before?.entry === one?.entry ? one : null);
    at = longest.next - 1;
  }
  return new Map([...found].flatMap(([group, one]) => (one === null ? [] : [[group, one] as const])));
}
