import { type Column, settleColumns } from '#example/apportion/settle-columns.ts';
import { fromUnits, isDecimal, percentOf } from '#domain/consolidation/decimal.ts';
import type { Relation } from '#domain/report-template/relation.ts';

export interface ApportionedFigure {
  readonly code: string;
  readonly value: string;
  readonly kind: 'count' | 'total' | 'part' | 'share' | 'declared' | 'index';
}

export interface ApportionedTable {
  /** One per weight, in its order: the figures that unit would have reported. */
  readonly units: readonly ReadonlyMap<string, string>[];
  /** Codes that belong to the host alone: indices, declared counts, shares without a relation. */
  readonly notApportioned: readonly string[];
}

/**
 * The host's totals as reports of its units: every column sums to the total again, each unit's parts sum to its whole
 * (K1), what is done stays within all there is (K3, K7) and its share is its own n of N (K2). A relation that the totals
 * themselves break is not kept in the units either. Null when a value or a weight cannot be apportioned.
 */
export function apportionTable(
  figures: readonly ApportionedFigure[],
  relations: readonly Relation[],
  weights: readonly number[],
): ApportionedTable | null {
  const summed = figures.filter(({ kind }) => kind === 'count' || kind === 'total' || kind === 'part');
  if (weights.length === 0 || !weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0)) return null;
  if (!summed.every(({ value }) => isDecimal(value) && !value.startsWith('-'))) return null;
  const totals = new Map(summed.map(({ code, value }) => [code, value]));
  const columns = settleColumns(totals, relations, weights.map(BigInt));
  const units = weights.map((_weight, unit) => unitReport(unit, columns, relations));
  const given = new Set(units.flatMap((unit) => [...unit.keys()]));
  return { units, notApportioned: figures.map(({ code }) => code).filter((code) => !given.has(code)) };
}

function unitReport(
  unit: number,
  columns: ReadonlyMap<string, Column>,
  relations: readonly Relation[],
): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [code, { scale, units }] of columns) values.set(code, fromUnits(units[unit] ?? 0n, scale));
  for (const relation of relations) {
    if (relation.check !== 'K2') continue;
    const [n, d] = [values.get(relation.numerator), values.get(relation.denominator)];
    const share = n === undefined || d === undefined ? null : percentOf(n, d, relation.decimals);
    // A unit with nothing to divide by has no share; that is not 0%.
    if (share !== null) values.set(relation.share, share);
  }
  return values;
}
