import { createHash } from 'node:crypto';
import type { LedgerId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';
import { chainStart } from '#db/event-store/hash.ts';

export interface HashAt {
  readonly position: number;
  /** Of the event there, in hex. */
  readonly hash: string;
  /** Over all hashes up to it, each with the digest before it. */
  readonly digest: string;
}

/** Where a ledger has no event yet. */
export const beforeAll: HashAt = { position: 0, hash: chainStart.toString('hex'), digest: chainStart.toString('hex') };

export interface Walked {
  readonly at: ReadonlyMap<number, HashAt>;
  readonly last: HashAt | null;
}

const page = 5000;

/** Walks the hashes of a ledger once and tells of the positions asked for, and of the last. */
export async function hashesAt(db: Db, ledger: LedgerId, positions: Iterable<number>): Promise<Walked> {
  const asked = new Set(positions);
  const at = new Map<number, HashAt>();
  let digest: Buffer = chainStart;
  let last: HashAt | null = null;
  for (let position = 0; ; ) {
    const rows = await db
      .selectFrom('events')
      .select(['position', 'hash'])
      .where('ledger', '=', ledger)
      .where('position', '>', position)
      .orderBy('position')
      .limit(page)
      .execute();
    for (const row of rows) {
      digest = nextDigest(digest, row.hash);
      position = row.position;
      last = { position, hash: row.hash.toString('hex'), digest: digest.toString('hex') };
      if (asked.has(position)) at.set(position, last);
    }
    if (rows.length < page) return { at, last };
  }
}

function nextDigest(digest: Buffer, hash: Buffer): Buffer {
  return createHash('sha256').update(digest).update(hash).digest();
}
