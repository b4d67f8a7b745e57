import { sql } from 'kysely';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';
import type { Finding } from '#db/verify/finding.ts';

export interface NamedContent {
  readonly hash: string;
  readonly size: number;
  /** One of the names it was handed in under. */
  readonly name: string;
}

/** Every content that the record names. */
export async function namedContents(db: Db): Promise<readonly NamedContent[]> {
  const { rows } = await sql<NamedContent>`
    select distinct on (hash) hash, size, name from file_use order by hash, size`.execute(db);
  return rows;
}

/** What a row says of a file against what its event said of it. */
export async function fileRowFindings(db: Db): Promise<readonly Finding[]> {
  const { rows } = await sql<Finding>`
    select distinct 'file-not-as-recorded' as what, named.file as "where"
    from file_use named left join attached_file held on held.id = named.file
    where held.id is null or held.hash <> named.hash or held.size <> named.size or held.name <> named.name
      or held.unit <> named.unit or held.stream <> named.stream`.execute(db);
  return rows;
}

/** In the order of their reports, with the ending that is true of them. */
export async function filesNamedIn(db: Db, streams: readonly StreamId[]) {
  return db
    .selectFrom('file_use')
    .innerJoin('attached_file', 'attached_file.id', 'file_use.file')
    .select(['file_use.hash', 'file_use.name', 'file_use.unit', 'file_use.round', 'attached_file.type'])
    .where('file_use.stream', 'in', [...streams])
    .orderBy('file_use.unit')
    .orderBy('file_use.round')
    .orderBy('file_use.file')
    .execute();
}
