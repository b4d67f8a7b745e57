import type { UnitId } from '#domain/kernel/ids.ts';
import type { OutsideIndex } from '#domain/outside-index/outside-index.ts';
import type { Db } from '#db/database.ts';

export interface ListedIndex extends OutsideIndex {
  readonly host: UnitId;
  readonly corrections: number;
}

/** More than every index of every commune of a province in ten years. */
const most = 20_000;

/** What stands in force in the books the reader may see, by code, the latest year first. */
export async function outsideIndices(db: Db): Promise<readonly ListedIndex[]> {
  return listed(await standing(db).execute());
}

export async function outsideIndicesOf(db: Db, host: UnitId): Promise<readonly ListedIndex[]> {
  return listed(await standing(db).where('host', '=', host).execute());
}

function standing(db: Db) {
  return db
    .selectFrom('outside_index')
    .selectAll()
    .where('withdrawn', '=', false)
    .orderBy('host')
    .orderBy('code')
    .orderBy('year', 'desc')
    .orderBy('unit')
    .limit(most);
}

type Rows = Awaited<ReturnType<ReturnType<typeof standing>['execute']>>;

function listed(rows: Rows): readonly ListedIndex[] {
  return rows.map(
    ({ published_on: publishedOn, host, code, year, unit, name, states, measure, source, corrections }) => ({
      ...{ host, code, year, unit, name, states, measure, source, publishedOn, corrections },
    }),
  );
}
