import { sql } from 'kysely';
import type { LedgerId, StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';
import { type Anchor, anchors, type AnchorBody } from '#db/anchors/anchor.ts';
import { beforeAll, hashesAt } from '#db/anchors/digests.ts';
import { type HashedEvent, hashedEvent } from '#db/event-store/hash.ts';

/** One cycle as it stands in the record, with all that proves it to somebody who has nothing else. */
export interface CycleProof {
  readonly form: 'hoinghi-proof-1';
  readonly cycle: StreamId;
  readonly ledger: LedgerId;
  /** The cycle's own stream, its conferences and its tasks. */
  readonly streams: readonly StreamId[];
  readonly events: readonly HashedEvent[];
  /** The hashes of every event of the ledger between the first of these and the newest anchor: they show nothing but themselves. */
  readonly segment: {
    readonly from: number;
    /** Of the event before `from`, and the digest up to it. */
    readonly before: { readonly hash: string; readonly digest: string };
    readonly hashes: readonly string[];
  };
  /** Oldest first; the last one covers the whole segment. */
  readonly anchors: readonly Anchor[];
}

/** Null when there is no such cycle. Make an anchor before: what came after the newest is not proved. */
export async function proofOfCycle(db: Db, cycle: StreamId): Promise<CycleProof | null> {
  const found = await db.selectFrom('streams').select('ledger').where('stream', '=', cycle).executeTakeFirst();
  if (found === undefined) return null;
  const { ledger } = found;
  const streams = await streamsOf(db, cycle);
  const events = await eventsOf(db, ledger, streams);
  const from = events[0]?.position;
  if (from === undefined) return null;
  const covering = (await anchors(db, 10_000)).filter((anchor) => positionIn(anchor, ledger) >= from).reverse();
  const newest = covering.at(-1);
  const to = newest === undefined ? 0 : positionIn(newest, ledger);
  return {
    form: 'hoinghi-proof-1',
    ...{ cycle, ledger, streams },
    events: events.filter(({ position }) => position <= to),
    segment: await segmentOf(db, ledger, from, to),
    anchors: covering.map(({ body, signature, publicKey, stamp }) => ({ body, signature, publicKey, stamp })),
  };
}

async function streamsOf(db: Db, cycle: StreamId): Promise<readonly StreamId[]> {
  const { rows } = await sql<{ stream: StreamId }>`
    with conferences as (select stream from conference_view where ${cycle} = any(cycles))
    select ${cycle} as stream union select stream from conferences
    union select stream from task_view
    where cycle = ${cycle} or (cycle is null and conference in (select stream from conferences))
    order by stream`.execute(db);
  return rows.map(({ stream }) => stream);
}

async function eventsOf(db: Db, ledger: LedgerId, streams: readonly StreamId[]): Promise<readonly HashedEvent[]> {
  const rows = await db
    .selectFrom('events')
    .selectAll()
    .where('ledger', '=', ledger)
    .where('stream', '=', sql<StreamId>`any(${streams})`)
    .orderBy('position')
    .execute();
  return rows.map(hashedEvent);
}

async function segmentOf(db: Db, ledger: LedgerId, from: number, to: number): Promise<CycleProof['segment']> {
  const { at } = await hashesAt(db, ledger, [from - 1]);
  const { hash, digest } = at.get(from - 1) ?? beforeAll;
  const rows = await db
    .selectFrom('events')
    .select('hash')
    .where('ledger', '=', ledger)
    .where('position', '>=', from)
    .where('position', '<=', to)
    .orderBy('position')
    .execute();
  return { from, before: { hash, digest }, hashes: rows.map((row) => row.hash.toString('hex')) };
}

function positionIn({ body }: Anchor, ledger: LedgerId): number {
  const { ledgers } = JSON.parse(body) as AnchorBody;
  return ledgers.find((head) => head.ledger === ledger)?.position ?? 0;
}
