import { administrationLabel } from '#domain/words/labels.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { asOf } from '#domain/organisation/queries.ts';
import { lookUp } from '#domain/organisation/register.ts';
import { recorded } from '#domain/organisation/state.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { unitId } from '#api/support/ids.ts';
import { todayOf } from '#api/support/now.ts';

/** Where the installation itself is kept: it need not be a unit of the organisation, which is not there yet. */
export const administration = unitId('quan-tri');

/** What a unit is called today; the administrator's own place need not be a registered unit and has a name all the same. */
export async function unitNames(deps: ApiDeps): Promise<(unit: UnitId) => string> {
  const { units } = recorded(await deps.register());
  const today = todayOf(null);
  return (id) => {
    const unit = lookUp(units, id);
    if (unit !== undefined) return asOf(unit, today).name;
    return id === administration ? administrationLabel : id;
  };
}

/** The last day of a unit that has ended: a position in it says so. */
export async function unitEnds(deps: ApiDeps): Promise<(unit: UnitId) => string | null> {
  const { units } = recorded(await deps.register());
  const today = todayOf(null);
  return (id) => {
    const lastDay = lookUp(units, id)?.validTo ?? null;
    return lastDay !== null && lastDay < today ? lastDay : null;
  };
}
