import { type RawBuilder, type Selectable, sql, type SqlBool } from 'kysely';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { ModelMeasure } from '#domain/model-register/count-models.ts';
import type { Model, ModelKind, ModelState, RecognitionLevel } from '#domain/model-register/model.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { withoutDiacritics } from '#domain/vietnamese/fold.ts';
import type { Db } from '#db/database.ts';
import type { ModelEntryTable } from '#db/projections/tables.ts';
import { likePattern } from '#db/queries/task-filter.ts';

export interface ModelFilter {
  readonly stream: StreamId;
  readonly text: string | null;
  readonly field: string | null;
  readonly kind: ModelKind | null;
  readonly unit: UnitId | null;
  readonly level: RecognitionLevel | null;
  readonly state: ModelState | null;
  /** Those that a figure of a report counts. */
  readonly counted: { readonly what: ModelMeasure; readonly from: CivilDate; readonly to: CivilDate } | null;
}

export type ModelOrder = 'number' | 'name' | 'since';

/** One page of those the reader may see, and how many there are. */
export async function modelPage(
  db: Db,
  filter: ModelFilter,
  page: { readonly sort: ModelOrder; readonly descending: boolean; readonly limit: number; readonly offset: number },
): Promise<{ readonly total: number; readonly models: readonly Model[] }> {
  const all = db.selectFrom('model_entry').where(matching(filter));
  const column = { number: 'number', name: 'folded', since: 'begun_on' } as const;
  const [counted, rows] = await Promise.all([
    all.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirst(),
    all
      .selectAll()
      .orderBy(column[page.sort], page.descending ? 'desc' : 'asc')
      .orderBy('number')
      .limit(page.limit)
      .offset(page.offset)
      .execute(),
  ]);
  return { total: counted?.total ?? 0, models: rows.map(modelOf) };
}

/** What of a register stands, by states, of those the reader may see. */
export async function modelCounts(db: Db, filter: ModelFilter): Promise<Readonly<Record<ModelState, number>>> {
  const kept = sql<boolean>`stopped_on is null`;
  const rows = await db
    .selectFrom('model_entry')
    .where(matching({ ...filter, state: null }))
    .select(({ fn }) => [kept.as('kept'), fn.countAll<number>().as('count')])
    .groupBy(kept)
    .execute();
  const of = (is: boolean): number => rows.find((row) => row.kept === is)?.count ?? 0;
  return { kept: of(true), stopped: of(false) };
}

/** All that stand, as far as the reader sees them; `unit`: of that unit alone. */
export async function allModels(db: Db, stream: StreamId, unit: UnitId | null = null): Promise<readonly Model[]> {
  const rows = await db
    .selectFrom('model_entry')
    .selectAll()
    .where('stream', '=', stream)
    .where('struck', '=', false)
    .$if(unit !== null, (query) => query.where('unit', '=', unit))
    .orderBy('number')
    .execute();
  return rows.map(modelOf);
}

export async function modelRow(db: Db, stream: StreamId, number: number): Promise<Model | null> {
  const row = await db
    .selectFrom('model_entry')
    .selectAll()
    .where('stream', '=', stream)
    .where('number', '=', number)
    .executeTakeFirst();
  return row === undefined ? null : modelOf(row);
}

export async function registerRow(db: Db, stream: StreamId) {
  return db.selectFrom('model_register').selectAll().where('stream', '=', stream).executeTakeFirst();
}

export async function registerRows(db: Db) {
  return db.selectFrom('model_register').selectAll().orderBy('committee').execute();
}

/** What narrows the list, as conditions on its rows. */
function matching({ stream, text, field, kind, unit, level, state, counted }: ModelFilter): RawBuilder<SqlBool> {
  const words = withoutDiacritics(text ?? '').split(/\s+/);
  const wished: readonly (RawBuilder<unknown> | null)[] = [
    sql`stream = ${stream} and not struck`,
    ...words.map((word) => (word === '' ? null : sql`folded like ${likePattern(word)}`)),
    field === null ? null : sql`field = ${field}`,
    kind === null ? null : sql`kind = ${kind}`,
    unit === null ? null : sql`unit = ${unit}`,
    level === null ? null : sql`levels @> array[${level}]::text[]`,
    state === null ? null : state === 'kept' ? sql`stopped_on is null` : sql`stopped_on is not null`,
    counted === null ? null : measured(counted),
  ];
  return sql<SqlBool>`(${sql.join(
    wished.filter((one) => one !== null),
    sql` and `,
  )})`;
}

/** As domain/model-register/count-models.ts counts: the list that a figure opens is as long as the figure. */
export function measured({ what, from, to }: NonNullable<ModelFilter['counted']>): RawBuilder<unknown> {
  switch (what) {
    case 'maintained':
      return sql`begun_on <= ${to} and (stopped_on is null or stopped_on > ${to})`;
    case 'begun':
      return sql`begun_on between ${from} and ${to}`;
    case 'stopped':
      return sql`stopped_on between ${from} and ${to}`;
    case 'recognised':
      return sql`exists (select 1 from jsonb_array_elements(recognitions) r where r ->> 'decidedOn' between ${from} and ${to})`;
    default:
      return unreachable(what);
  }
}

function modelOf(row: Selectable<ModelEntryTable>): Model {
  const { number, unit, kind, name, field, since, recognitions, struck } = row;
  const stopped = row.stopped_on === null ? null : { on: row.stopped_on, reason: row.stop_reason ?? '' };
  return { number, unit, kind, name, field, since, recognitions, stopped, struck };
}
