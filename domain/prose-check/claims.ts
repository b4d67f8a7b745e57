import { sameDecimal } from '#domain/consolidation/decimal.ts';
import { wordsOf } from '#domain/prose-check/names.ts';
import type { PartGroup } from '#domain/prose-check/part-groups.ts';
import type { PhraseWord } from '#domain/prose-check/phrases.ts';
import { isShare, type Said } from '#domain/prose-check/said.ts';
import { settingsIn } from '#domain/prose-check/settings-said.ts';
import { type Tables, totalsIn } from '#domain/prose-check/tables.ts';
import { refOf } from '#domain/consolidation/total-ref.ts';
import { afterTheSubject, besideTheSubject, fillers, wholeClaims } from '#domain/vietnamese/prose/words.ts';

/**
 * Whether a number is said of all that its indicator counts. Most numbers beside its noun are of some only ("Qua kiểm tra 12 đảng bộ cơ
 * sở"): that one is smaller than the total is no fault then.
 */
export function claimsWhole(said: Said): boolean {
  const { meaning, after, before, around, setting } = said;
  if (meaning === null || narrowed(said)) return false;
  const own = new Set([...meaning.entry.words, ...meaning.entry.unit]);
  if (setting === null && settingsIn(around, meaning.entry.words).length > 0) return false;
  if (saysAll(before) || meaning.outright?.subject === true) return true;
  if (!meaning.entry.words.every((word) => around.has(word))) return false;
  const named = new Set(said.named?.kind === 'body' ? said.named.body.names.flatMap(wordsOf) : []);
  const beside = isShare(meaning.entry) ? [...before, ...after] : before;
  return beside.every(({ word }) => own.has(word) || besideTheSubject.has(word) || named.has(word));
}

/** Parts of a whole that is the table's own, all of them named: each is said of all that it counts. */
export function claimedParts(groups: readonly PartGroup[], tables: Tables): ReadonlySet<Said> {
  const claimed = new Set<Said>();
  for (const { whole, parts } of groups) {
    const codes = new Set(parts.map(({ meaning }) => meaning?.entry.indicator.code ?? ''));
    const now = totalsIn(tables, whole.said === 'year' ? whole : { said: 'this', which: null });
    for (const [code, known] of tables.breakdowns) {
      const total = now.get(refOf(code, whole.setting)) ?? now.get(code);
      const all = known.some((breakdown) => [...breakdown].every((one) => codes.has(one)));
      if (total !== undefined && all && sameDecimal(total, whole.value)) for (const part of parts) claimed.add(part);
    }
  }
  return claimed;
}

/** Words behind the noun that belong to no label: "3 chi bộ cơ sở bị nhắc nhở". */
function narrowed({ meaning, after }: Said): boolean {
  const entry = meaning?.entry;
  const own = new Set([...(entry?.words ?? []), ...(entry?.unit ?? [])]);
  for (const [at, { word, comma }] of after.entries()) {
    if (own.has(word)) continue;
    if (comma || afterTheSubject.has(`${word} ${after[at + 1]?.word ?? ''}`) || afterTheSubject.has(word)) return false;
    if (!fillers.has(word)) return true;
  }
  return false;
}

/** "Toàn tỉnh có …", "Tổng số …": from the number outwards, so each pair stands the other way round. */
export function saysAll(before: readonly PhraseWord[]): boolean {
  return before.some(({ word }, at) => wholeClaims.has(`${before[at + 1]?.word ?? ''} ${word}`));
}
