import { sql } from 'kysely';
import type { UnitId } from '#domain/kernel/ids.ts';

/** The hosts whose committees name the unit of the row's position as their standing agency. Row security asks the same. */
export const servedHosts = sql<UnitId[]>`array(
  select distinct host from committee_view where doc ->> 'standingAgency' = ${sql.ref('position.unit')} order by host)`;
