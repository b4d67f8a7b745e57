import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Actor } from '#domain/kernel/actor.ts';
import type { AggregateKind, CommandId, StreamId } from '#domain/kernel/ids.ts';
import { type Instant, instantFromMillis } from '#domain/kernel/instant.ts';
import { ledgerOf } from '#domain/kernel/streams.ts';
import { carryOut } from '#engine/carry-out.ts';
import type { PassReport } from '#engine/pass.ts';
import type { EngineDeps } from '#engine/deps.ts';
import { StateCache } from '#engine/state-cache.ts';
import { type Db, openDatabase } from '#db/database.ts';
import { outcomesOf } from '#db/inbox/outcomes.ts';
import { receive } from '#db/inbox/receive.ts';
import type { Registry } from '#engine/ports.ts';
import { registry } from '#engine/registry.ts';
import type { Outcome } from '#db/schema.ts';
import { instant } from '#test/support/given.ts';
import { hostUnit } from '#test/support/plans.ts';

/** The engine without HTTP and without Temporal: commands go into the inbox with a chosen arrival, passes are made by hand. */
export function engineOn(db: Db, decidedBy: Registry = registry) {
  const deps: EngineDeps = { db, registry: decidedBy, cache: new StateCache(), publicUrl: 'http://localhost:8080' };
  return {
    deps,
    async send(
      stream: StreamId,
      kind: AggregateKind,
      type: string,
      data: unknown,
      by: Actor,
      at?: string,
    ): Promise<CommandId> {
      const commandId = randomUUID() as CommandId;
      await receive(db, {
        commandId,
        stream,
        kind,
        ledger: ledgerOf(hostUnit, false),
        type,
        data,
        actor: by,
        correlation: 'test',
        requestHash: '',
      });
      if (at !== undefined) await arrivedAt(db, commandId, instant(at));
      return commandId;
    },
    pass(stream: StreamId, kind: AggregateKind, now?: string): Promise<PassReport> {
      return carryOut(deps, {
        stream,
        kind,
        now: now === undefined ? instantFromMillis(Date.now()) : instant(now),
        batch: 100,
      });
    },
    async outcome(id: CommandId): Promise<Outcome | null> {
      return (await outcomesOf(db, [id])).get(id)?.outcome ?? null;
    },
  };
}

/** Another hour of arrival is the one thing a test cannot wait for. No program's role may change it. */
export async function arrivedAt(db: Db, id: CommandId, at: Instant | Date): Promise<void> {
  await asItsOwner(db, (trx) =>
    trx
      .updateTable('inbox')
      .set({ arrived_at: at } as never)
      .where('command_id', '=', id)
      .execute(),
  );
}

/** Tests log in as the owner and take the programs' role: for once they lay it down. */
export async function asItsOwner<T>(db: Db, act: (trx: Db) => Promise<T>): Promise<T> {
  return await db.transaction().execute(async (trx) => {
    await sql`set local role none`.execute(trx);
    return await act(trx);
  });
}

export function ownerOf(url: string): Db {
  return openDatabase(url, { asOwner: true, max: 2 });
}
