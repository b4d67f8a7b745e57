import type { UnitId } from '#domain/kernel/ids.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { workingCalendar } from '#engine/states/working-calendar.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { requireUnits } from '#api/support/known-units.ts';
import { UnitField } from '#api/support/unit-field.ts';

/** In an address: whose working days are asked about. */
export const WhoseTable = {
  unit: UnitField.optional().describe(
    'Whose working days: the nearest table at or above that unit. Left out: the country’s',
  ),
};

/** In a body: whose table is changed. */
export const OfWhom = {
  unit: UnitField.optional().describe('The table of that unit and all below it; left out: the country’s'),
};

export async function tableAsked(deps: ApiDeps, unit: UnitId | undefined): Promise<WorkingCalendar> {
  await knownJurisdiction(deps, unit, '#querystring/unit');
  return workingCalendar(deps, unit ?? null);
}

export function knownJurisdiction(deps: ApiDeps, unit: UnitId | undefined, pointer = '/unit'): Promise<void> {
  return requireUnits(deps, [[pointer, unit ?? null]]);
}
