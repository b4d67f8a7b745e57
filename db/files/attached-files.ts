import { sql } from 'kysely';
import type { IssuedPaper } from '#domain/review-cycle/paper-scans.ts';
import type { AttachedFileTable } from '#db/schema.files.ts';
import type { Db, Trx } from '#db/database.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';

export type StoredFile = Omit<AttachedFileTable, 'uploaded_at' | 'scanned_at'> & {
  readonly uploaded_at: Date;
  readonly scanned_at: Date | null;
  /** Whether the record names it, so that it is no longer its writers' own. */
  readonly handed_in: boolean;
  /** Of a scan of what a cycle issued; null: of anything else. */
  readonly paper: IssuedPaper | null;
  /** Of a conference's duty which; null: of something else, or of something else as well. */
  readonly duty: string | null;
};
export type NewFile = Omit<AttachedFileTable, 'uploaded_at' | 'scanned_at'>;

const handedIn = sql<boolean>`exists (select 1 from file_use where file_use.file = attached_file.id)`.as('handed_in');
const ofPaper = sql<IssuedPaper | null>`
  (select min(file_use.paper) from file_use where file_use.file = attached_file.id)`.as('paper');
const ofDuty = sql<string | null>`
  (select case when bool_and(file_use.duty is not null) then min(file_use.duty) end
    from file_use where file_use.file = attached_file.id)`.as('duty');
const whatOf = [handedIn, ofPaper, ofDuty] as const;

export async function fileById(db: Db, id: string): Promise<StoredFile | undefined> {
  return db.selectFrom('attached_file').selectAll().select(whatOf).where('id', '=', id).executeTakeFirst();
}

/** All that were ever attached at a place and are still there. */
export async function filesAt(db: Db, stream: StreamId, unit: UnitId): Promise<readonly StoredFile[]> {
  return db
    .selectFrom('attached_file')
    .selectAll()
    .select(whatOf)
    .where('stream', '=', stream)
    .where('unit', '=', unit)
    .orderBy('uploaded_at')
    .orderBy('id')
    .execute();
}

/** All that were ever attached to a task or a conference, by whomever, as far as the reader may see them. */
export async function filesOfStream(db: Db, stream: StreamId): Promise<readonly StoredFile[]> {
  return db
    .selectFrom('attached_file')
    .selectAll()
    .select(whatOf)
    .where('stream', '=', stream)
    .orderBy('uploaded_at')
    .orderBy('id')
    .execute();
}

export async function insertFile(trx: Db, file: NewFile): Promise<void> {
  await trx.insertInto('attached_file').values(file).execute();
}

/** Content comes into the store and goes out of it under this lock: nobody takes out what another is just naming. */
export async function lockContent(trx: Trx, hash: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${hash}, 20261202))`.execute(trx);
}
