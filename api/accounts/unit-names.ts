import type { UnitId } from '#domain/kernel/ids.ts';
import { asOf } from '#domain/organisation/queries.ts';
import { lookUp } from '#domain/organisation/register.ts';
import { recorded } from '#domain/organisation/state.ts';
import { organisationState } from '#engine/states/organisation-state.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { todayOf } from '#api/support/now.ts';

/** What a unit is called today; the administrator's own place need not be a registered unit and keeps its id. */
export async function unitNames(deps: ApiDeps): Promise<(unit: UnitId) => string> {
  const { units } = recorded(await organisationState(deps));
  const today = todayOf(null);
  return (id) => {
    const unit = lookUp(units, id);
    return unit === undefined ? id : asOf(unit, today).name;
  };
}
