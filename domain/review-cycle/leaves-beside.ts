import { type ConsolidationInput, consolidate } from '#domain/consolidation/consolidate.ts';
import { sameValue } from '#domain/consolidation/decimal.ts';
import { answersBehind, everyLeaf, type Leaf } from '#domain/consolidation/lineage.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { saidMissing, withVariances } from '#domain/review-cycle/corrections.ts';
import type { SaidMissing } from '#domain/review-cycle/report.ts';
import { acceptedOf, type Variance } from '#domain/review-cycle/variance.ts';

/** A unit's figure as it stands now; `missing` where a note says that there is none. */
export interface LeafNow {
  readonly value: string | null;
  readonly missing: SaidMissing | null;
}

/** One report behind a figure: what it gave when the totals were sealed, and what accepted notes make of that. */
export interface LeafBeside {
  readonly unit: UnitId;
  /** Null: it gave none then, and a note gives it now. */
  readonly value: string | null;
  readonly parts: readonly string[];
  /** Null: no accepted note moves it. */
  readonly now: LeafNow | null;
}

/**
 * Every report behind a sum before and after the notes, each once: the sealed values come to the sealed figure, and what stands now to
 * the corrected one, also of whoever had given none. By code; or of one code alone.
 */
export function leavesBeside(
  sealed: ConsolidationInput,
  notes: readonly Variance[],
  only?: string,
): ReadonlyMap<string, readonly LeafBeside[]> {
  const accepted = acceptedOf(notes);
  const before = everyLeaf(sealed, only);
  if (accepted.length === 0) return new Map([...before].map(([code, leaves]) => [code, leaves.map(unmoved)]));
  const after = everyLeaf({ ...sealed, accepted: withVariances(sealed.accepted, accepted) }, only);
  const units = sealed.accepted.map(({ unit }) => unit);
  return new Map(
    [...before].map(([code, leaves]) => {
      const was = byUnit(leaves);
      const is = byUnit(after.get(code) ?? []);
      return [code, units.flatMap((unit) => oneBeside(code, unit, was.get(unit), is.get(unit), accepted))];
    }),
  );
}

/**
 * The same of what has no total: every report that answered, or answers by a note. Those that answered one way come to the count that was
 * sealed of it, and those that answer so now to the corrected one.
 */
export function answersBeside(
  sealed: ConsolidationInput,
  notes: readonly Variance[],
  code: string,
): readonly LeafBeside[] {
  const accepted = acceptedOf(notes);
  const behind = (reports: ConsolidationInput['accepted']) =>
    byUnit(answersBehind({ ...sealed, accepted: reports }, code, { kind: 'all' }));
  const [was, is] = [behind(sealed.accepted), behind(withVariances(sealed.accepted, accepted))];
  return sealed.accepted.flatMap(({ unit }) => oneBeside(code, unit, was.get(unit), is.get(unit), accepted));
}

function oneBeside(
  code: string,
  unit: UnitId,
  was: Leaf | undefined,
  is: Leaf | undefined,
  accepted: readonly Variance[],
): readonly LeafBeside[] {
  if (was === undefined)
    return is === undefined ? [] : [{ unit, value: null, parts: [], now: { value: is.value, missing: null } }];
  if (is === undefined) return [{ ...was, now: { value: null, missing: saidMissing(accepted, unit, code) } }];
  return [sameValue(was.value, is.value) ? unmoved(was) : { ...was, now: { value: is.value, missing: null } }];
}

/**
 * What no unit's figure is added of, as each stated it: a share, what is computed, an index. Shares and computed figures of a unit whose
 * figures were corrected are reckoned anew as the totals' are, or the total would be corrected and none of its units.
 */
export function statedBeside(
  sealed: ConsolidationInput,
  notes: readonly Variance[],
): (code: string) => readonly LeafBeside[] {
  const accepted = acceptedOf(notes);
  const noted = new Set(accepted.map(({ unit }) => unit));
  const after = new Map(withVariances(sealed.accepted, accepted).map(({ unit, figures }) => [unit, figures]));
  const reckoned = new Map(
    sealed.accepted
      .filter(({ unit }) => noted.has(unit))
      .map(({ unit, figures }) => [
        unit,
        { before: reckon(sealed, unit, figures), after: reckon(sealed, unit, after.get(unit) ?? []) },
      ]),
  );
  return (code) =>
    sealed.accepted.flatMap(({ unit, figures }): readonly LeafBeside[] => {
      const value = figures.find((figure) => figure.code === code)?.value ?? null;
      const [was, is] = [reckoned.get(unit)?.before.get(code) ?? null, reckoned.get(unit)?.after.get(code) ?? null];
      const isMoved = was !== is && value !== is;
      // A share that the unit did not state is not its figure, though its figures come to one.
      if (value === null && (was !== null || !isMoved)) return [];
      return [{ unit, value, parts: [], now: isMoved ? { value: is, missing: null } : null }];
    });
}

/** A unit's report alone: what it comes to is reckoned by the code that reckons the totals. */
export function reckon(
  sealed: ConsolidationInput,
  unit: UnitId,
  figures: ConsolidationInput['accepted'][number]['figures'],
): ReadonlyMap<string, string> {
  const members = sealed.members.filter((member) => member.unit === unit).map((one) => ({ ...one, parent: null }));
  const { totals } = consolidate({ ...sealed, members, accepted: [{ unit, figures }] });
  return new Map(totals.map(({ code, value }) => [code, value]));
}

function byUnit(leaves: readonly Leaf[]): ReadonlyMap<UnitId, Leaf> {
  return new Map(leaves.map((leaf) => [leaf.unit, leaf]));
}

function unmoved(leaf: Leaf): LeafBeside {
  return { ...leaf, now: null };
}
