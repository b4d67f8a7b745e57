import type { LedgerId, StreamId } from '#domain/kernel/ids.ts';
import { isRehearsalLedger } from '#domain/kernel/streams.ts';
import type { Db, Trx } from '#db/database.ts';
import { readLedger } from '#db/event-store/load.ts';
import { kindOf } from '#db/event-store/streams.ts';
import { allLedgers } from '#db/event-store/verify.ts';
import {
  compareTables,
  type Difference,
  dropRebuilt,
  holdAppends,
  makeEmptyTables,
  swapIn,
} from '#db/projections/rebuild-tables.ts';
import type { Registry } from '#engine/ports.ts';

const page = 500;

/**
 * Makes every projection anew from position 0 in a schema of its own and says how it differs from the live one; with
 * `swap` the new tables then take the place of the old in the same transaction. Writers wait meanwhile.
 */
export async function rebuildProjections(owner: Db, registry: Registry, swap: boolean): Promise<readonly Difference[]> {
  return owner.transaction().execute(async (trx) => {
    await holdAppends(trx);
    await makeEmptyTables(trx);
    for (const ledger of await allLedgers(trx)) await replay(trx, registry, ledger);
    const differences = await compareTables(trx);
    if (swap) await swapIn(trx);
    await dropRebuilt(trx);
    return differences;
  });
}

async function replay(trx: Trx, registry: Registry, ledger: LedgerId): Promise<void> {
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
  const kind = await kindOf(trx, stream);
  return { kind, state: registry[kind].aggregate.initial };
}
