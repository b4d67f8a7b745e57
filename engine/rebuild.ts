import type { LedgerId, StreamId } from '#domain/kernel/ids.ts';
import type { Db, Trx } from '#db/database.ts';
import { readLedger, type RecordedEvent } from '#db/event-store/load.ts';
import { kindsOf, saveStreams, streamsUnlike } from '#db/event-store/streams.ts';
import { Together } from '#db/together.ts';
import { allLedgers } from '#db/event-store/verify.ts';
import {
  compareTables,
  type Difference,
  dropRebuilt,
  holdAppends,
  makeEmptyTables,
  swapIn,
} from '#db/projections/rebuild-tables.ts';
import type { Finding } from '#db/verify/finding.ts';
import { owedKey, unowedFindings } from '#db/verify/papers.ts';
import type { Registered, Registry } from '#engine/ports.ts';
import { streamRow } from '#engine/stream-row.ts';
import { projectStretches, stretchesOf } from '#engine/stretches.ts';

const page = 5000;

/**
 * Makes every projection anew from position 0 in a schema of its own and says how it differs from the live one; with
 * `swap` the new tables then take the place of the old in the same transaction. Writers wait meanwhile.
 */
export async function rebuildProjections(owner: Db, registry: Registry, swap: boolean): Promise<readonly Difference[]> {
  return owner.transaction().execute(async (trx) => rebuildIn(trx, registry, swap));
}

export interface RebuildReport {
  readonly differences: readonly Difference[];
  readonly findings: readonly Finding[];
}

/** The same without a swap; and whether every letter and document has an event that owes it. */
export async function compareWithRebuild(owner: Db, registry: Registry): Promise<RebuildReport> {
  return inTransaction(owner, async (trx) => {
    const owed = { letters: new Set<string>(), documents: new Set<string>() };
    const differences = await rebuildIn(trx, registry, false, ({ aggregate }, stream, state, event) => {
      for (const { key } of aggregate.letters(state, event)) owed.letters.add(owedKey(stream, key));
      for (const { key } of aggregate.documents(state, event)) owed.documents.add(owedKey(stream, key));
    });
    return { differences, findings: await unowedFindings(trx, owed) };
  });
}

/** Whoever compares within his own transaction (tests, which take back what they did) stays in it. */
function inTransaction<T>(db: Db, work: (trx: Trx) => Promise<T>): Promise<T> {
  return isTransaction(db) ? work(db) : db.transaction().execute(work);
}

function isTransaction(db: Db): db is Trx {
  return db.isTransaction;
}

/** Sees every event with the state after it. */
type Watch = (registered: Registered, stream: StreamId, state: unknown, event: RecordedEvent) => void;

/** Within a transaction of whoever calls. */
export async function rebuildIn(
  trx: Trx,
  registry: Registry,
  swap: boolean,
  watch: Watch = () => undefined,
): Promise<readonly Difference[]> {
  await holdAppends(trx);
  await makeEmptyTables(trx);
  let streams = 0;
  for (const ledger of await allLedgers(trx)) {
    const told = [...(await replay(trx, registry, ledger, watch))].map(([stream, { registered, ...known }]) =>
      streamRow({ stream, aggregate: registered.aggregate, ...known }),
    );
    const unlike = await streamsUnlike(trx, ledger, told);
    streams += unlike.length;
    const writes = new Together(trx);
    if (swap) saveStreams(writes, ledger, unlike);
    await writes.flush();
  }
  const differences = await compareTables(trx);
  if (swap) await swapIn(trx);
  await dropRebuilt(trx);
  return streams === 0 ? differences : [...differences, { table: 'streams', onlyLive: streams, onlyRebuilt: streams }];
}

interface Folded {
  readonly registered: Registered;
  state: unknown;
  version: number;
}

async function replay(
  trx: Trx,
  registry: Registry,
  ledger: LedgerId,
  watch: Watch,
): Promise<ReadonlyMap<StreamId, Folded>> {
  const states = new Map<StreamId, Folded>();
  for (let position = 0; ; ) {
    const events = await readLedger(trx, ledger, position, page);
    const told = byStream(events);
    await begin(trx, registry, states, [...told.keys()]);
    // Other streams have other rows: one statement for the whole page, mostly.
    const writes = new Together(trx);
    for (const [stream, some] of told) {
      const known = states.get(stream);
      if (known === undefined) throw new Error(`${stream} was not begun`);
      const { registered } = known;
      writes.beside();
      const seen = (state: unknown, event: RecordedEvent): void => watch(registered, stream, state, event);
      const stretches = stretchesOf(registered, known.state, some, seen);
      projectStretches(writes, registered, { stream, ledger }, stretches);
      known.state = stretches.at(-1)?.state ?? known.state;
      known.version = some.at(-1)?.version ?? known.version;
    }
    await writes.flush();
    position = events.at(-1)?.position ?? position;
    if (events.length < page) return states;
  }
}

function byStream(events: readonly RecordedEvent[]): ReadonlyMap<StreamId, readonly RecordedEvent[]> {
  const found = new Map<StreamId, RecordedEvent[]>();
  for (const event of events) {
    const known = found.get(event.stream);
    if (known === undefined) found.set(event.stream, [event]);
    else known.push(event);
  }
  return found;
}

async function begin(
  trx: Trx,
  registry: Registry,
  states: Map<StreamId, Folded>,
  streams: readonly StreamId[],
): Promise<void> {
  const fresh = streams.filter((stream) => !states.has(stream));
  for (const [stream, kind] of await kindsOf(trx, fresh)) {
    const registered = registry[kind];
    states.set(stream, { registered, state: registered.aggregate.initial, version: 0 });
  }
}
