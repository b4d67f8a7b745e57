import { apportionUnits, fillTable } from '#example/apportion/apportion.ts';
import { compareDecimals, sameDecimal, scaleOf, sumOf, unitsOf } from '#domain/consolidation/decimal.ts';
import type { Relation } from '#domain/report-template/relation.ts';

/** One figure over all units, in steps of 10^-scale. */
export interface Column {
  readonly scale: number;
  readonly units: readonly bigint[];
}

type Totals = ReadonlyMap<string, string>;

/** Each figure after those it depends on: a whole before its parts, all there is before what is done of it. */
export function settleColumns(
  totals: Totals,
  relations: readonly Relation[],
  weights: readonly bigint[],
): ReadonlyMap<string, Column> {
  const settled = new Map<string, Column>();
  const open = new Set<string>();
  // A figure that depends on itself, by whatever way, falls back to the weights instead of looping.
  const column = (code: string): Column | null => {
    const total = totals.get(code);
    if (total === undefined || open.has(code)) return null;
    open.add(code);
    if (!settled.has(code)) settleWith(code, total);
    open.delete(code);
    return settled.get(code) ?? null;
  };
  const settleWith = (code: string, total: string): void => {
    const breakdown = relations.find((relation) => isBreakdownOf(relation, code, totals));
    if (breakdown !== undefined) {
      const whole = column(breakdown.whole);
      const parts = breakdown.parts.some((part) => settled.has(part)) ? null : whole;
      if (parts !== null) for (const [part, of] of breakDown(breakdown.parts, parts, totals)) settled.set(part, of);
    }
    if (settled.has(code)) return;
    const within = relations.find((relation) => isWithin(relation, code, totals));
    settled.set(code, columnOf(total, within === undefined ? null : column(within.whole), weights));
  };
  for (const code of totals.keys()) column(code);
  return new Map([...totals.keys()].flatMap((code) => entryOf(code, settled)));
}

function entryOf(code: string, settled: ReadonlyMap<string, Column>): readonly [string, Column][] {
  const column = settled.get(code);
  return column === undefined ? [] : [[code, column]];
}

/** A breakdown with a missing part, or one that does not sum to its whole, cannot hold in the units. */
function isBreakdownOf(
  relation: Relation,
  code: string,
  totals: Totals,
): relation is Extract<Relation, { check: 'K1' }> {
  if (relation.check !== 'K1' || !relation.parts.includes(code)) return false;
  const whole = totals.get(relation.whole);
  const parts = relation.parts.map((part) => totals.get(part)).filter((part) => part !== undefined);
  const sum = parts.length === relation.parts.length ? sumOf(parts) : null;
  return whole !== undefined && sum !== null && sameDecimal(sum, whole);
}

function isWithin(
  relation: Relation,
  code: string,
  totals: Totals,
): relation is Extract<Relation, { check: 'K3' | 'K7' }> {
  if ((relation.check !== 'K3' && relation.check !== 'K7') || relation.part !== code) return false;
  const order = compareDecimals(totals.get(code) ?? '', totals.get(relation.whole) ?? '');
  return order !== null && order <= 0;
}

function breakDown(parts: readonly string[], whole: Column, totals: Totals): ReadonlyMap<string, Column> {
  const values = parts.map((part) => totals.get(part) ?? '0');
  const scale = Math.max(whole.scale, ...values.map(scaleOf));
  const rows = inSteps(whole, scale);
  const table = fillTable(
    rows,
    values.map((value) => unitsOf(value, scale) ?? 0n),
  );
  if (table === null) return new Map();
  return new Map(parts.map((part, index) => [part, { scale, units: table.map((row) => row[index] ?? 0n) }]));
}

/** Weighted by what it is done of, where it has such a whole: no unit's quota, and so no unit's share, exceeds it. */
function columnOf(total: string, within: Column | null, weights: readonly bigint[]): Column {
  const scale = Math.max(scaleOf(total), within?.scale ?? 0);
  const by = within === null ? weights : inSteps(within, scale);
  return { scale, units: apportionUnits(unitsOf(total, scale) ?? 0n, by) ?? [] };
}

function inSteps({ scale, units }: Column, finer: number): readonly bigint[] {
  return units.map((unit) => unit * 10n ** BigInt(finer - scale));
}
