import type { AgendaItem } from '#domain/conference/parts.ts';
import { sameData } from '#domain/organisation/same-data.ts';

export type AgendaChange =
  | { readonly kind: 'changed'; readonly was: AgendaItem; readonly now: AgendaItem }
  | { readonly kind: 'added'; readonly now: AgendaItem }
  | { readonly kind: 'dropped'; readonly was: AgendaItem }
  /** The same items follow each other in another way. */
  | { readonly kind: 'order' };

/** An item has no name of its own: it is the same if it is called the same. */
export function agendaChanges(was: readonly AgendaItem[], now: readonly AgendaItem[]): readonly AgendaChange[] {
  const left = [...was];
  const pairs = now.map((item) => {
    const at = left.findIndex(({ title }) => title === item.title);
    return { now: item, was: at === -1 ? undefined : left.splice(at, 1)[0] };
  });
  const changes = pairs.flatMap((pair): readonly AgendaChange[] => {
    if (pair.was === undefined) return [{ kind: 'added', now: pair.now }];
    return sameData(pair.was, pair.now) ? [] : [{ kind: 'changed', was: pair.was, now: pair.now }];
  });
  const kept = pairs.flatMap((pair) => (pair.was === undefined ? [] : [was.indexOf(pair.was)]));
  const reordered = kept.some((place, index) => place < (kept[index - 1] ?? -1));
  return [
    ...changes,
    ...left.map((item): AgendaChange => ({ kind: 'dropped', was: item })),
    ...(reordered ? [{ kind: 'order' } as const] : []),
  ];
}
