import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { asOf } from '#domain/organisation/queries.ts';
import { lookUp } from '#domain/organisation/register.ts';
import { recorded } from '#domain/organisation/state.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { unitId } from '#api/support/ids.ts';

interface OfUnit {
  readonly key: string | null;
  readonly label: string | null;
}

const byName = new Intl.Collator('vi');

/** Officials expect the order of protocol; a unit the register does not rank comes after, and tasks of nobody last. */
export async function byProtocolOrder<T extends OfUnit>(
  deps: ApiDeps,
  rows: readonly T[],
  date: CivilDate,
): Promise<readonly T[]> {
  const { units } = recorded(await deps.register());
  const rank = ({ key }: OfUnit): number => {
    if (key === null) return Number.POSITIVE_INFINITY;
    const unit = lookUp(units, unitId(key));
    return (unit === undefined ? null : asOf(unit, date).protocolRank) ?? Number.MAX_SAFE_INTEGER;
  };
  return rows
    .map((row) => ({ row, rank: rank(row) }))
    .sort((a, b) => a.rank - b.rank || byName.compare(a.row.label ?? '', b.row.label ?? ''))
    .map(({ row }) => row);
}
