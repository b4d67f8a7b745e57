import { sql } from 'kysely';
import type { ScanState } from '#domain/files/attached-file.ts';
import type { Db, Trx } from '#db/database.ts';

/** The next content after this one that nobody has looked at; the same content is looked at once. */
export async function nextUnseen(db: Db, after: string): Promise<{ readonly hash: string } | undefined> {
  return db
    .selectFrom('attached_file')
    .select('hash')
    .where('scan', 'in', ['waiting', 'unscanned'])
    .where('hash', '>', after)
    .orderBy('hash')
    .limit(1)
    .executeTakeFirst();
}

export async function saveVerdict(db: Db, hash: string, scan: ScanState, finding: string | null): Promise<void> {
  await db
    .updateTable('attached_file')
    .set({ scan, finding, scanned_at: new Date() })
    .where('hash', '=', hash)
    .where('scan', 'in', ['waiting', 'unscanned'])
    .execute();
}

/** No event names it, no draft holds it, and no command that waits says its name. */
const unnamed = sql<boolean>`
  not exists (select 1 from file_use where file_use.file = attached_file.id)
  and not exists (
    select 1 from draft
    where draft.stream = attached_file.stream and draft.unit = attached_file.unit
      and jsonb_exists(draft.doc, '/files/' || attached_file.id))
  and not exists (
    select 1 from inbox
    where inbox.stream = attached_file.stream and inbox.outcome is null
      and position(attached_file.id in inbox.data::text) > 0)`;

/** A round's worth of them. */
const atOnce = 200;

export async function orphans(
  db: Db,
  before: Date,
): Promise<readonly { readonly id: string; readonly hash: string }[]> {
  return db
    .selectFrom('attached_file')
    .select(['id', 'hash'])
    .where('uploaded_at', '<', before)
    .where(unnamed)
    .orderBy('uploaded_at')
    .limit(atOnce)
    .execute();
}

/** False: it is none any more. */
export async function removeOrphan(trx: Trx, id: string, before: Date): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('attached_file')
    .where('id', '=', id)
    .where('uploaded_at', '<', before)
    .where(unnamed)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function isContentNamed(trx: Trx, hash: string): Promise<boolean> {
  const { rows } = await sql<{ named: boolean }>`
    select exists (select 1 from attached_file where hash = ${hash})
      or exists (select 1 from file_use where hash = ${hash}) as named`.execute(trx);
  return rows[0]?.named ?? true;
}

/** How many a scanner still has to see, and since when the oldest waits. */
export async function waitingFiles(db: Db): Promise<{ readonly count: number; readonly minutes: number }> {
  const { rows } = await sql<{ count: number; minutes: number }>`
    select count(*) as count, coalesce(extract(epoch from now() - min(uploaded_at)) / 60, 0)::float8 as minutes
    from attached_file where scan = 'waiting'`.execute(db);
  return rows[0] ?? { count: 0, minutes: 0 };
}
