import { fromUnits, scaleOf, unitsOf } from '#domain/consolidation/decimal.ts';

/**
 * A total over units by weight, in steps of its own last digit, so that the shares come back to exactly the total: whole
 * steps first, what is left to the largest remainders, of equal ones to the first. No weight at all: equal weights.
 * Null for a total that is no decimal, a weight that is no whole number from 0 up, or nobody to give to.
 */
export function apportion(total: string, weights: readonly number[]): readonly string[] | null {
  const scale = scaleOf(total);
  const units = unitsOf(total, scale);
  if (units === null || !weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0)) return null;
  const shares = apportionUnits(units, weights.map(BigInt));
  return shares === null ? null : shares.map((share) => fromUnits(share, scale));
}

/** No share exceeds its quota by a whole step: where the quota is at most a whole number, so is the share. */
export function apportionUnits(total: bigint, weights: readonly bigint[]): readonly bigint[] | null {
  if (weights.length === 0) return null;
  const sum = weights.reduce((a, b) => a + b, 0n);
  if (sum === 0n)
    return apportionUnits(
      total,
      weights.map(() => 1n),
    );
  if (total < 0n) return apportionUnits(-total, weights)?.map((share) => -share) ?? null;
  const quotas = weights.map((weight, index) => ({
    index,
    share: (total * weight) / sum,
    remainder: (total * weight) % sum,
  }));
  const left = Number(total - quotas.reduce((a, { share }) => a + share, 0n));
  const byRemainder = [...quotas].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return quotas.map(({ share, index }) => (raised.has(index) ? share + 1n : share));
}

/**
 * A table with both margins given: `rows[i]` is what row i sums to, `columns[j]` what column j sums to. Null when the
 * margins differ in sum. Row by row over what the columns still have: no row can ask for more than is left in a column.
 */
export function fillTable(rows: readonly bigint[], columns: readonly bigint[]): readonly (readonly bigint[])[] | null {
  const sum = (margin: readonly bigint[]) => margin.reduce((a, b) => a + b, 0n);
  if (sum(rows) !== sum(columns) || [...rows, ...columns].some((one) => one < 0n)) return null;
  let left: readonly bigint[] = columns;
  return rows.map((row) => {
    const shares = sum(left) === 0n ? left : (apportionUnits(row, left) ?? left);
    left = left.map((have, column) => have - (shares[column] ?? 0n));
    return shares;
  });
}
