import { sql } from 'kysely';
import { isRehearsalLedger, type StreamId } from '#domain/kernel/ids.ts';
import type { Registry } from '#db/carry-out/ports.ts';
import type { Db, Trx } from '#db/database.ts';
import { allLedgers } from '#db/event-store/verify.ts';
import { readLedger, type RecordedEvent } from '#db/event-store/load.ts';
import { projectionKeys, type ProjectionTables } from '#db/projections/tables.ts';

const tables = Object.keys(projectionKeys) as (keyof ProjectionTables)[];
const page = 500;

export interface Difference {
  readonly table: keyof ProjectionTables;
  /** Rows that only one side has, or that differ. */
  readonly onlyLive: number;
  readonly onlyRebuilt: number;
}

/**
 * Makes every projection anew from position 0 in a schema of its own and says how it differs from the live one; with
 * `swap` the new tables then take the place of the old in the same transaction. Writers wait meanwhile: the ledgers' heads
 * are locked, because an event appended during the walk would be missing from the new tables.
 */
export async function rebuildProjections(owner: Db, registry: Registry, swap: boolean): Promise<readonly Difference[]> {
  return owner.transaction().execute(async (trx) => {
    await sql`lock table ledger_head in exclusive mode`.execute(trx);
    await makeEmptyTables(trx);
    for (const ledger of await allLedgers(trx)) await replay(trx, registry, ledger);
    const differences = await compare(trx);
    if (swap) await swapIn(trx);
    await sql`drop schema rebuild cascade`.execute(trx);
    return differences;
  });
}

async function makeEmptyTables(trx: Trx): Promise<void> {
  await sql`drop schema if exists rebuild cascade`.execute(trx);
  await sql`create schema rebuild`.execute(trx);
  for (const table of tables) {
    await sql`create table ${sql.table(`rebuild.${table}`)} (like ${sql.table(`public.${table}`)} including all)`.execute(
      trx,
    );
  }
  await sql`set local search_path = rebuild, public`.execute(trx);
}

async function replay(trx: Trx, registry: Registry, ledger: RecordedEvent['ledger']): Promise<void> {
  const states = new Map<StreamId, { kind: keyof Registry; state: unknown }>();
  for (let position = 0; ; ) {
    const events = await readLedger(trx, ledger, position, page);
    for (const event of events) {
      const known = states.get(event.stream) ?? (await begin(trx, registry, event.stream));
      const { aggregate, project } = registry[known.kind];
      const state = aggregate.evolve(known.state, event, event.occurredAt);
      states.set(event.stream, { kind: known.kind, state });
      await project(trx, {
        stream: event.stream,
        ledger,
        rehearsal: isRehearsalLedger(ledger),
        state,
        events: [event],
      });
      position = event.position;
    }
    if (events.length < page) return;
  }
}

async function begin(
  trx: Trx,
  registry: Registry,
  stream: StreamId,
): Promise<{ kind: keyof Registry; state: unknown }> {
  const { kind } = await trx
    .selectFrom('streams')
    .select('kind')
    .where('stream', '=', stream)
    .executeTakeFirstOrThrow();
  return { kind, state: registry[kind].aggregate.initial };
}

async function compare(trx: Trx): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  for (const table of tables) {
    const live = sql.table(`public.${table}`);
    const rebuilt = sql.table(`rebuild.${table}`);
    const { rows } = await sql<{ live: number; rebuilt: number }>`
      select
        (select count(*) from (select * from ${live} except select * from ${rebuilt}) a) as live,
        (select count(*) from (select * from ${rebuilt} except select * from ${live}) b) as rebuilt`.execute(trx);
    const row = rows[0];
    if (row !== undefined && (row.live > 0 || row.rebuilt > 0)) {
      found.push({ table, onlyLive: row.live, onlyRebuilt: row.rebuilt });
    }
  }
  return found;
}

/** Emptied and filled again, not dropped: the tables keep who may read which of their rows. */
async function swapIn(trx: Trx): Promise<void> {
  for (const table of tables) {
    await sql`truncate ${sql.table(`public.${table}`)}`.execute(trx);
    await sql`insert into ${sql.table(`public.${table}`)} select * from ${sql.table(`rebuild.${table}`)}`.execute(trx);
  }
}
