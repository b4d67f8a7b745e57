import type { Clause } from '#domain/prose-check/clauses.ts';
import { type Head, headsOf } from '#domain/prose-check/clause-heads.ts';
import { type Meaning, isWithin } from '#domain/prose-check/meaning.ts';
import type { Mention } from '#domain/prose-check/mentions.ts';
import type { Tables } from '#domain/prose-check/tables.ts';
import { carriesOut, furtherOrEach, strives } from '#domain/vietnamese/prose/clause-words.ts';
import { averages, plans } from '#domain/vietnamese/prose/words.ts';

/**
 * A number is its own clause's: of a part that the clause names ("Cấp xã tổ chức 38 cuộc đối thoại"), whatever whole stands beside it, and
 * of nothing that only another number's clause names ("Tiếp nhận 15 vụ việc, đã giải quyết 6 vụ").
 */
export function inItsClause(mention: Mention, found: Meaning | null, { labels }: Tables): Meaning | null {
  const { clause, numeral, change } = mention;
  if (clause === null || numeral.kind === 'points' || change !== null) return found;
  const heads = headsOf(clause, numeral.kind, labels);
  const [first, ...others] = heads;
  const only = first === undefined || others.length > 0 || isOfOther(clause, first) ? null : first;
  if (found === null) return only === null ? null : meant(only);
  if (isPlanned(clause, found.entry.label)) return null;
  if (furtherOrEach.has(clause.before.at(-1) ?? '')) return { entry: found.entry, sureness: 'hint' };
  const within = [...heads, ...headsOf(clause, numeral.kind, labels, true)].filter(({ entry }) =>
    isWithin(entry, found.entry, labels),
  );
  const [part] = within;
  if (part !== undefined) return new Set(within.map(({ entry }) => entry)).size === 1 ? meant(part) : found;
  if (only?.entry === found.entry || isOfIt(found, clause)) {
    return found.sureness === 'hint' && only !== null ? meant(only) : found;
  }
  // Said of another number: of this one nothing is known but what its own clause says, or what it is counted in.
  if (only !== null) return meant(only);
  const noun = clause.behind[0] ?? '';
  return found.entry.unit.includes(noun) ? { entry: found.entry, sureness: 'hint' } : null;
}

/** "Phấn đấu giải quyết 20 vụ", "mỗi huyện 5 vụ", "giải quyết thêm 2 vụ": no figure of what there is. */
function isOfOther({ lead, before, behind }: Clause, { entry }: Head): boolean {
  const words = [...lead, ...before, '#', ...behind];
  const { label } = entry;
  return words.some((word, at) => {
    const two = `${word} ${words[at + 1] ?? ''}`;
    return !label.includes(word) && (furtherOrEach.has(word) || plans.has(two) || averages.has(two));
  });
}

/** "Phấn đấu đến ngày 15/7 có 1.100 mô hình", "kế hoạch giao 1.000 mô hình"; whoever carries a plan out speaks of what there is. */
export function isPlanned({ lead, before }: Clause, label: readonly string[]): boolean {
  const isPlan = (words: readonly string[], at: number, which: ReadonlySet<string>): boolean =>
    which.has(`${words[at] ?? ''} ${words[at + 1] ?? ''}`) && !label.includes(words[at] ?? '');
  const aims = [...lead, ...before];
  if (aims.some((_word, at) => isPlan(aims, at, strives))) return true;
  return before.some((_word, at) => isPlan(before, at, plans) && !carriesOut.has(before[at - 1] ?? ''));
}

function meant({ entry, strange, short }: Head): Meaning {
  return { entry, sureness: strange.length === 0 && !short ? 'sure' : 'likely' };
}

/** Whether anything that tells of it stands in the clause; a label that is nothing but what it counts in may stand anywhere. */
function isOfIt({ entry, outright }: Meaning, { before, lead, behind, tail, from, to }: Clause): boolean {
  if (outright !== undefined && outright.from >= 0) return from <= outright.from && outright.to <= to;
  // What other labels that count in the same have as well tells nothing of it.
  const telling = entry.core.length > 0 ? entry.core : entry.telling;
  const said = new Set([...before, ...lead, ...behind, ...tail]);
  return telling.length === 0 || outright !== undefined || telling.some((word) => said.has(word));
}
