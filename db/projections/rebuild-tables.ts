import { sql } from 'kysely';
import type { Db, Trx } from '#db/database.ts';
import { projectionKeys, type ProjectionTables } from '#db/projections/tables.ts';

const tables = Object.keys(projectionKeys) as (keyof ProjectionTables)[];

export interface Difference {
  readonly table: keyof ProjectionTables | 'streams' | 'task_tally';
  /** Rows that only one side has, or that differ. */
  readonly onlyLive: number;
  readonly onlyRebuilt: number;
}

/** No event is appended until the transaction ends: it would be missing from the tables being made. */
export async function holdAppends(trx: Trx): Promise<void> {
  await sql`lock table ledger_head in exclusive mode`.execute(trx);
}

/** From here on the transaction's projections are written into a schema of their own. What nobody searches there has no index. */
export async function makeEmptyTables(trx: Trx): Promise<void> {
  await sql`drop schema if exists rebuild cascade`.execute(trx);
  await sql`create schema rebuild`.execute(trx);
  for (const table of tables) {
    const key = sql.join(projectionKeys[table].map((column) => sql.ref(column)));
    await sql`
      create table ${sql.table(`rebuild.${table}`)} (
        like ${sql.table(`public.${table}`)} including all excluding indexes, primary key (${key})
      )`.execute(trx);
  }
  await sql`set local search_path = rebuild, public`.execute(trx);
}

/** How the rebuilt tables differ from the live ones. */
export async function compareTables(trx: Trx): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  for (const table of tables) {
    found.push(...(await difference(trx, table, `public.${table}`, `rebuild.${table}`)));
  }
  // The database keeps it by triggers of the table beside it, which is emptied and filled as well.
  return [...found, ...(await difference(trx, 'task_tally', 'public.task_tally', 'public.task_tally_counted'))];
}

async function difference(
  trx: Trx,
  table: Difference['table'],
  live: string,
  rebuilt: string,
): Promise<readonly Difference[]> {
  const [one, other] = [sql.table(live), sql.table(rebuilt)];
  const { rows } = await sql<{ live: number; rebuilt: number }>`
    select
      (select count(*) from (select * from ${one} except select * from ${other}) a) as live,
      (select count(*) from (select * from ${other} except select * from ${one}) b) as rebuilt`.execute(trx);
  return rows.flatMap((row) =>
    row.live + row.rebuilt === 0 ? [] : [{ table, onlyLive: row.live, onlyRebuilt: row.rebuilt }],
  );
}

/** Emptied and filled again, not dropped: the tables keep who may read which of their rows. */
export async function swapIn(trx: Trx): Promise<void> {
  const written = await columnsWritten(trx);
  for (const table of tables) {
    const columns = sql.join((written.get(table) ?? []).map((name) => sql.ref(name)));
    await sql`truncate ${sql.table(`public.${table}`)}`.execute(trx);
    await sql`
      insert into ${sql.table(`public.${table}`)} (${columns}) select ${columns} from ${sql.table(`rebuild.${table}`)}`.execute(
      trx,
    );
  }
}

export async function writtenColumns(db: Db, table: keyof ProjectionTables): Promise<readonly string[]> {
  return (await columnsWritten(db)).get(table) ?? [];
}

/** Of each table; what the database works out by itself (`task_view.heard_at`) it works out again. */
async function columnsWritten(db: Db): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ table: string; columns: readonly string[] }>`
    select attrelid::regclass::text as table, array_agg(attname::text order by attnum) as columns
    from pg_attribute
    where attrelid = any (${tables.map((table) => `public.${table}`)}::regclass[])
      and attnum > 0 and not attisdropped and attgenerated = ''
    group by attrelid`.execute(db);
  return new Map(rows.map(({ table, columns }) => [table.replace('public.', ''), columns]));
}

export async function dropRebuilt(trx: Trx): Promise<void> {
  await sql`drop schema rebuild cascade`.execute(trx);
}
