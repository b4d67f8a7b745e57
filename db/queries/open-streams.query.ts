import { sql } from 'kysely';
import { isProcessKind } from '#domain/kernel/process-kind.ts';
import type { AggregateKind, AggregateRef, StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/** Some of many, in the order of their streams; `after`: where the rest begins, null when this is the last page. */
export interface StreamPage {
  readonly aggregates: readonly AggregateRef[];
  readonly after: StreamId | null;
}

/**
 * The next aggregates that must have their workflow: those that are not ended, and any with a letter to write or send or a
 * document to render (a workflow ends after its errands).
 */
export async function owedStreams(db: Db, after: StreamId | null, limit: number): Promise<StreamPage> {
  const from = after ?? '';
  const { rows } = await sql<{ stream: StreamId; kind: AggregateKind | null }>`
    select owed.stream, streams.kind from (
      (select stream from streams where not ended and stream > ${from} order by stream limit ${limit})
      union
      (select distinct stream from deliveries where status = 'queued' and stream > ${from} order by stream limit ${limit})
      union
      (select distinct stream from letters_to_write where stream > ${from} order by stream limit ${limit})
      union
      (select distinct stream from documents where content is null and stream > ${from} order by stream limit ${limit})
      order by stream limit ${limit}
    ) as owed left join streams using (stream) order by owed.stream`.execute(db);
  return {
    aggregates: rows.flatMap(({ stream, kind }) => (kind !== null && isProcessKind(kind) ? [{ stream, kind }] : [])),
    after: rows.length < limit ? null : (rows.at(-1)?.stream ?? null),
  };
}

/** All of them, a page at a time. */
export async function* owedPages(db: Db, limit: number): AsyncGenerator<readonly AggregateRef[]> {
  let after: StreamId | null = null;
  do {
    const page: StreamPage = await owedStreams(db, after, limit);
    yield page.aggregates;
    after = page.after;
  } while (after !== null);
}

/** Letters that were asked for beside a pass (sent once more) and that nobody has tried yet: a running workflow must be told. */
export async function streamsWithUntriedMail(db: Db, olderThanSeconds: number): Promise<readonly AggregateRef[]> {
  return db
    .selectFrom('streams')
    .select(['stream', 'kind'])
    .where('stream', 'in', (eb) =>
      eb
        .selectFrom('deliveries')
        .select('stream')
        .where('status', '=', 'queued')
        .where('attempts', '=', 0)
        .where('resend_of', 'is not', null)
        .where(sql<boolean>`queued_at < clock_timestamp() - make_interval(secs => ${olderThanSeconds})`),
    )
    .orderBy('stream')
    .execute();
}
