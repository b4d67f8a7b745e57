import { sql } from 'kysely';
import type { Db } from '#db/database.ts';
import { draftKeys } from '#db/outbox/draft-document.ts';
import { documentDigest, letterDigest } from '#db/outbox/seal.ts';
import type { Finding } from '#db/verify/finding.ts';

/** Letters against their digests, and the digests against the line of the access log that names them. */
export async function letterFindings(db: Db): Promise<readonly Finding[]> {
  const { rows } = await sql<Finding>`
    with sealed as (
      select sealed_on as day, sealed_number as number, count(*) as letters,
        encode(sha256(string_agg(digest, ''::bytea order by id)), 'hex') as sha256
      from deliveries where sealed_on is not null group by 1, 2
    ), lines as (
      select day, number, (detail::jsonb ->> 'letters')::bigint as letters, detail::jsonb ->> 'sha256' as sha256
      from access_log where kind = 'letters-sealed'
    )
    select 'letter-unsealed' as what, id::text as "where" from deliveries
    where status in ('accepted', 'refused', 'toPrint', 'handedOver') and (digest is null or sealed_on is null)
    union all
    select 'letter-altered', id::text from deliveries where digest <> ${letterDigest} and erased_at is null
    union all
    select 'letter-altered', 'erased ' || letters || ', recorded ' || told from (
      select (select count(*) from deliveries where erased_at is not null) as letters,
        (select coalesce(sum((detail::jsonb ->> 'letters')::bigint), 0) from access_log where kind = 'person-erased') as told
    ) as erased where letters <> told
    union all
    select 'letters-not-as-sealed', day || ':' || number from sealed full join lines using (day, number)
    where sealed.letters is distinct from lines.letters or sealed.sha256 is distinct from lines.sha256`.execute(db);
  return rows;
}

/** Documents likewise, each with a line of its own; one that was corrected answers for its last. */
export async function documentFindings(db: Db): Promise<readonly Finding[]> {
  const { rows } = await sql<Finding>`
    with lines as (
      select day, number, detail::jsonb ->> 'stream' as stream, detail::jsonb ->> 'key' as key, detail::jsonb ->> 'sha256' as sha256
      from access_log where kind = 'document-sealed'
    ), issued as (
      select * from documents where content is not null and not starts_with(key, ${draftKeys})
    )
    select 'document-unsealed' as what, id::text as "where" from issued where digest is null or sealed_on is null
    union all
    select 'document-altered', id::text from issued where digest <> ${documentDigest}
    union all
    select 'document-not-as-sealed', issued.id::text
    from issued left join lines on day = sealed_on and number = sealed_number and lines.stream = issued.stream and lines.key = issued.key
    where lines.sha256 is distinct from encode(issued.digest, 'hex')
    union all
    select distinct 'recorded-and-gone', 'document ' || lines.stream || ' ' || lines.key
    from lines left join documents using (stream, key) where documents.id is null`.execute(db);
  return rows;
}

/** Every letter and issued document has an event that owes it: `owed` are their `stream` and key, as a replay of the events tells. */
export async function unowedFindings(db: Db, owed: { letters: ReadonlySet<string>; documents: ReadonlySet<string> }) {
  const findings: Finding[] = [];
  const letters = await db.selectFrom('deliveries').select(['stream', 'notice_key']).distinct().execute();
  for (const { stream, notice_key } of letters)
    if (!owed.letters.has(owedKey(stream, notice_key)))
      findings.push({ what: 'letter-without-event', where: `${stream} ${notice_key}` });
  const documents = await db.selectFrom('documents').select(['stream', 'key']).execute();
  for (const { stream, key } of documents)
    if (!key.startsWith(draftKeys) && !owed.documents.has(owedKey(stream, key)))
      findings.push({ what: 'document-without-event', where: `${stream} ${key}` });
  return findings;
}

export function owedKey(stream: string, key: string): string {
  return `${stream}\n${key}`;
}
