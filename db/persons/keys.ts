import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Actor } from '#domain/kernel/actor.ts';
import type { Db, Trx } from '#db/database.ts';
import { prepared } from '#db/prepared.ts';

export interface PersonKey {
  readonly id: string;
  readonly key: Buffer;
}

/** Whom a text names: the account that acts where it is his own name, else whoever is called or written to like that. */
export function subjectOf(text: string, actor?: Pick<Actor, 'person' | 'account'>): string {
  if (actor?.account !== undefined && text === actor.person) return `account ${actor.account}`;
  return `text ${createHash('sha256').update(text.normalize('NFC').toLowerCase(), 'utf8').digest('hex')}`;
}

/**
 * Keys that this process has read, so that whoever acts every day is not asked for every time. Only of committed rows: a key
 * that was rolled back opens nothing. None is kept past an erasure: see StateCache.
 */
export class KnownKeys {
  private readonly keys = new Map<string, PersonKey>();
  private readonly most = 5_000;

  get(subject: string): PersonKey | undefined {
    return this.keys.get(subject);
  }

  clear(): void {
    this.keys.clear();
  }

  remember(committed: ReadonlyMap<string, PersonKey>): void {
    if (this.keys.size + committed.size > this.most) this.keys.clear();
    for (const [subject, key] of committed) this.keys.set(subject, key);
  }
}

/** The key of each subject; made where there is none, with the events that need it. */
export async function keysOf(
  trx: Trx,
  subjects: ReadonlySet<string>,
  remembered: KnownKeys,
): Promise<ReadonlyMap<string, PersonKey>> {
  const keys = new Map<string, PersonKey>();
  const others = new Set<string>();
  for (const subject of subjects) {
    const key = remembered.get(subject);
    if (key === undefined) others.add(subject);
    else keys.set(subject, key);
  }
  if (others.size === 0) return keys;
  return new Map([...keys, ...(await foundOrMade(trx, others))]);
}

/** In one trip, whether or not all are there: on a deadline night most of a pass act for the first time. */
async function foundOrMade(trx: Trx, subjects: ReadonlySet<string>): Promise<ReadonlyMap<string, PersonKey>> {
  // By name: two passes that meet the same people cannot wait for each other.
  const asked = [...subjects].sort();
  const rows = asked.map((subject) => ({ id: randomBytes(16).toString('hex'), subject, key: randomBytes(32) }));
  const had = await prepared(
    trx,
    sql<StoredKey>`
    with offered as (
      select * from unnest(${rows.map(({ id }) => id)}::text[], ${asked}::text[], ${rows.map(({ key }) => key)}::bytea[])
        as offered(id, subject, key)
    ), found as (
      select id, subject, key from person_key where subject = any(${asked}::text[])
    ), made as (
      insert into person_key (id, subject, key)
      select id, subject, key from offered where not exists (select 1 from found where found.subject = offered.subject)
      on conflict (subject) do nothing returning id, subject, key
    )
    select id, subject, key from found union all select id, subject, key from made`,
  );
  const keys = bySubject(had);
  if (keys.size === subjects.size) return keys;
  // Somebody made one meanwhile: this statement did not see it yet, the next one does.
  const { rows: others } = await sql<StoredKey>`
    select subject, id, key from person_key where subject = any(${asked}::text[])`.execute(trx);
  return bySubject(others);
}

interface StoredKey extends PersonKey {
  readonly subject: string;
}

function bySubject(rows: readonly StoredKey[]): ReadonlyMap<string, PersonKey> {
  return new Map(rows.map(({ subject, id, key }) => [subject, { id, key }]));
}

/** By id; null for one that was erased. An id that is none of ours is not among them. */
export async function keysById(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Buffer | null>> {
  const rows = await db
    .selectFrom('person_key')
    .select(['id', 'key'])
    .where('id', '=', sql<string>`any(${ids})`)
    .execute();
  return new Map(rows.map(({ id, key }) => [id, key]));
}

/** How many were erased. Who erases holds the streams' table meanwhile, so that a pass sees it before or after, never between. */
export const erasedKeys = sql<number>`(select count(*) from person_key where erased_at is not null)`;
