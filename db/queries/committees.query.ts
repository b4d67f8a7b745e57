import type { NumberSeries } from '#domain/kernel/given-numbers.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Committee } from '#domain/organisation/committee.ts';
import type { Db } from '#db/database.ts';

export async function allCommittees(db: Db): Promise<readonly Committee[]> {
  const rows = await db.selectFrom('committee_view').select('doc').orderBy('committee').execute();
  return rows.map(({ doc }) => doc);
}

/** How the committees of a host number their documents, where they say so. */
export async function numberSeriesOf(db: Db, host: UnitId): Promise<ReadonlyMap<string, NumberSeries>> {
  const rows = await db.selectFrom('committee_view').select(['committee', 'doc']).where('host', '=', host).execute();
  return new Map(
    rows.flatMap(({ committee, doc: { numberSeries } }) =>
      numberSeries === null ? [] : [[committee as string, numberSeries] as const],
    ),
  );
}
