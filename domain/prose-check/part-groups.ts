import type { Lead } from '#domain/prose-check/leads.ts';
import { isPartOf } from '#domain/prose-check/meaning.ts';
import { counts, type Said } from '#domain/prose-check/said.ts';

/** A whole with what is named as its parts: "1.079 mô hình, trong đó 421 …, 439 …". */
export interface PartGroup {
  readonly whole: Said;
  readonly lead: Lead;
  readonly parts: readonly Said[];
}

interface Open {
  readonly whole: Said;
  readonly lead: Lead;
  readonly parts: Said[];
  readonly depth: number;
  readonly item: number;
}

/** Each number is looked at once: it joins the group that is open, closes those it lies outside of, or opens one of its own. */
export function partGroups(said: readonly Said[]): readonly PartGroup[] {
  const groups: PartGroup[] = [];
  // Each that is opened lies within the one before it, so that only the last can have to close.
  const open: Open[] = [];
  let before: Said | null = null;
  for (const one of said.filter(counts)) {
    if (before?.group !== one.group) [open.length, before] = [0, null];
    for (let last = open.at(-1); last !== undefined && isOutside(one, last); last = open.at(-1)) open.pop();
    // "Phát triển kinh tế: 421" in an item has a colon of its own, that leads from nothing above.
    const opens = one.lead !== null && (before?.item === 0 || before?.item === one.item);
    const first = one.item === 0 || before?.item !== one.item;
    if (opens && before !== null) {
      const group: Open = { whole: before, lead: one.lead, parts: [one], depth: one.depth, item: before.item };
      groups.push(group);
      open.push(group);
    } else if (first || open.at(-1)?.item !== 0) open.at(-1)?.parts.push(one);
    before = one;
  }
  return groups;
}

/** "…, gồm 250 và 415; năm 2019 có 600": of another period it is no part, but a part may be of a part of the time. */
function isOutside(one: Said, { whole, depth, item }: Open): boolean {
  if (depth > one.depth || (item !== 0 && item !== one.item)) return true;
  return whole.said === 'year' ? whole.which !== one.which : one.said === 'last' && whole.said !== 'last';
}

/** Of the numbers named those that count what the whole counts: "thu hút 12.000 lượt người" is no part of so many models. */
export function alike({ whole, parts }: PartGroup): readonly Said[] {
  const named = new Set([...whole.after, ...whole.before].map(({ word }) => word));
  if (whole.after.length === 0) return parts;
  return parts.filter(({ after, meaning }) => {
    const [noun] = after;
    if (noun === undefined || named.has(noun.word)) return true;
    return meaning !== null && whole.meaning !== null && isPartOf(meaning.entry, whole.meaning.entry);
  });
}
