import type { UnitId } from '#domain/kernel/ids.ts';
import { calendarPlace } from '#api/routes/calendar/place.ts';
import { knownJurisdiction } from '#api/routes/calendar/whose-table.ts';
import type { ApiDeps } from '#api/support/deps.ts';

/** All tables are of one stream: what holds for whom is decided together. */
export function targetOf<B extends { readonly unit?: UnitId | undefined }>(deps: ApiDeps, body: B) {
  const lookUp = async (): Promise<B> => {
    await knownJurisdiction(deps, body.unit);
    return body;
  };
  return Promise.resolve({ place: calendarPlace, unit: null, lookUp });
}
