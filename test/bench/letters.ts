import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { ensureDatabase, startPostgres } from '#cli/servers/postgres.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { openDatabase } from '#db/database.ts';
import { writeLetters } from '#db/outbox/write-letters.ts';
import { migrateToLatest } from '#engine/migrate-to-latest.ts';
import { engineOn } from '#test/support/engine.ts';
import { tellOfOrganisation } from '#test/support/organisation.ts';
import { coordinator, plan } from '#test/support/plans.ts';
import { round } from '#test/bench/timing.ts';

/** Every commune and ward of the country, each with three people at either of its two addresses. */
const usualUnits = 3321;
const shortUnits = 300;
const peoplePerRole = 3;

/** A call to very many units: how long its pass holds the ledger, and how long the letters' texts take after it. */
export async function benchLetters(say: (line: string) => void, short: boolean): Promise<object> {
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'hoinghi-bench-'));
  const logFile = path.join(dataFolder, 'postgres.log');
  const postgres = await startPostgres({ dataFolder, logFile, preferredPort: 35632, durable: true });
  await ensureDatabase(postgres, 'bench');
  await migrateToLatest(postgres.url('bench'));
  const db = openDatabase(postgres.url('bench'), { asOwner: true, max: 2 });
  try {
    await tellOfOrganisation(db);
    const count = short ? shortUnits : usualUnits;
    const units = Array.from({ length: count }, (_, index) => `unit-${String(index)}`);
    await sql`
      insert into unit_contact (unit, role, name, address)
      select 'unit-' || n, role, role || ' ' || n, role || '-' || n || '-' || person || '@x.example'
      from generate_series(0, ${count - 1}::int) n, unnest(array['reporter', 'unitHead']) role,
        generate_series(1, ${peoplePerRole}::int) person`.execute(db);
    const stream = 'cycle/bench-letters' as StreamId;
    const engine = engineOn(db);
    const pass = async (type: string, data: unknown): Promise<number> => {
      const id = await engine.send(stream, 'reviewCycle', type, data, coordinator);
      const began = performance.now();
      await engine.pass(stream, 'reviewCycle');
      const millis = round(performance.now() - began);
      const outcome = await engine.outcome(id);
      if (outcome?.kind !== 'accepted') throw new Error(`${type}: ${JSON.stringify(outcome)}`);
      say(`${type}: ${String(millis)} ms`);
      return millis;
    };
    const planMillis = await pass(
      'PlanCycle',
      plan({ slug: 'bench-letters', units, due: '2026-12-18', cutOff: '2026-12-14' }),
    );
    const callMillis = await pass('IssueCall', { number: 1, date: '2026-11-20' });
    const began = performance.now();
    for (let more = 1; more > 0; ) more = await writeLetters(db, stream);
    const textMillis = round(performance.now() - began);
    const { letters } = await db
      .selectFrom('deliveries')
      .select((eb) => eb.fn.countAll<number>().as('letters'))
      .executeTakeFirstOrThrow();
    return { bench: 'letters', units: count, letters, planMillis, callMillis, textMillis };
  } finally {
    await db.destroy();
    await postgres.server.stop(30);
    await rm(dataFolder, { recursive: true, force: true });
  }
}
