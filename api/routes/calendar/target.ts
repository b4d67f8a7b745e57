import type { UnitId } from '#domain/kernel/ids.ts';
import { calendarPlace } from '#api/routes/calendar/place.ts';
import { knownJurisdiction } from '#api/routes/calendar/whose-table.ts';
import type { ApiDeps } from '#api/support/deps.ts';

/** All tables are of one stream: what holds for whom is decided together. */
export async function targetOf<B extends { readonly unit?: UnitId | undefined }>(deps: ApiDeps, body: B) {
  await knownJurisdiction(deps, body.unit);
  return { place: calendarPlace, unit: null, data: body };
}
