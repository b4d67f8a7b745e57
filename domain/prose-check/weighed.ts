import { headsOf } from '#domain/prose-check/clause-heads.ts';
import { againstDifference } from '#domain/prose-check/differences.ts';
import { amountIn, amountOf } from '#domain/prose-check/known-amounts.ts';
import { isShareOf } from '#domain/prose-check/labels.ts';
import { listedUnits } from '#domain/prose-check/listed-units.ts';
import { againstSeveral, againstTogether, bodiesOf, membersOf, severalsOf } from '#domain/prose-check/several-units.ts';
import { type Said, says, type Verdict } from '#domain/prose-check/said.ts';
import type { Tables } from '#domain/prose-check/tables.ts';

/** Numbers of the same sentence whose units may be meant too. */
const near = 6;

/**
 * What the clause of a number says beyond the figure that it names: that it is what remains, a difference, several units' together, one of a
 * list. And what is wrong by one reading but right by another of its sentence is the reader's to say.
 */
export function weighed(
  said: readonly Said[],
  found: (one: Said) => Verdict | null,
  tables: Tables,
): readonly (Verdict | null)[] {
  const severals = severalsOf(said);
  const members = membersOf(severals, tables);
  const listed = listedUnits(said, tables);
  return said.map((one, at) => {
    const verdict = found(one);
    const { clause, numeral, change } = one;
    // "Số cuộc cấp xã gấp 2,45 lần cấp huyện" is no change of anything.
    const changed = change !== null && !(change.is === 'fold' && change.against === 'unsaid');
    if (clause === null || changed || numeral.kind === 'reference' || numeral.kind === 'points') return verdict;
    const inList = listed.get(one);
    if (one.together !== null && inList === undefined) return againstTogether(one, one.together, verdict);
    if (inList !== undefined)
      return verdict?.outcome === 'right' && inList?.outcome !== 'right' && inList !== null ? verdict : inList;
    const difference = againstDifference(one, tables);
    if (difference !== undefined) return difference;
    const several = severals[at] ?? null;
    if (several !== null) return againstSeveral(one, several, verdict, members.get(several.noun) ?? []);
    return verdict?.outcome === 'wrong' && fitsElsewhere(one, said.slice(Math.max(0, at - near), at + near), tables)
      ? { ...verdict, outcome: 'doubtful' }
      : verdict;
  });
}

/** It is the figure of another indicator, or of another unit, that its sentence names; where its own clause is plain, that clause. */
function fitsElsewhere(one: Said, beside: readonly Said[], tables: Tables): boolean {
  const { around, numeral, clause, meaning } = one;
  if (clause === null || numeral.kind === 'ratio') return false;
  const heads = headsOf(clause, numeral.kind, tables.labels);
  const isPlain = heads.length === 1 && heads[0]?.entry === meaning?.entry;
  // Its whole label stands beside it, in its own clause: no other is meant.
  if (isPlain && meaning?.outright !== undefined) return false;
  const words = isPlain ? new Set([clause.lead, clause.before, clause.behind, clause.tail].flat()) : around;
  const same = beside.filter(({ sentence, section }) => sentence === one.sentence && section === one.section);
  const bodies = new Set((isPlain ? [one] : same).flatMap(bodiesOf));
  const entries = new Set([...words].flatMap((word) => (tables.labels.byWord.get(word) ?? []).slice(0, near)));
  return [...entries].some((entry) => {
    const { telling } = entry;
    if (isShareOf(entry) !== (numeral.kind === 'percent')) return false;
    if (telling.length === 0 || !telling.every((word) => words.has(word))) return false;
    const values = [amountOf({ ...one, named: null }, entry, tables), amountOf(one, entry, tables)];
    const theirs = [...bodies].map((body) => amountIn(body, entry.indicator.code));
    const meant = { ...one, meaning: { entry, sureness: 'sure' as const } };
    return [...values, ...theirs].some((value) => value !== undefined && says(meant, value));
  });
}
