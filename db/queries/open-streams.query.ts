import { sql } from 'kysely';
import { isProcessKind } from '#domain/kernel/process-kind.ts';
import type { Db } from '#db/database.ts';
import type { AggregateRef } from '#domain/kernel/ids.ts';

/** Every aggregate with a life of its own that is not ended: each of them must have its workflow. */
export async function openStreams(db: Db): Promise<readonly AggregateRef[]> {
  const rows = await db
    .selectFrom('streams')
    .select(['stream', 'kind'])
    .where('ended', '=', false)
    .orderBy('stream')
    .execute();
  return rows.filter((row) => isProcessKind(row.kind));
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

/** Aggregates with a letter to write or send or a document to render, ended ones included: their workflow ends after its errands. */
export async function streamsWithErrands(db: Db): Promise<readonly AggregateRef[]> {
  return db
    .selectFrom('streams')
    .select(['stream', 'kind'])
    .where('stream', 'in', (eb) =>
      eb
        .selectFrom('deliveries')
        .select('stream')
        .where('status', '=', 'queued')
        .union(eb.selectFrom('letters_to_write').select('stream'))
        .union(eb.selectFrom('documents').select('stream').where('content', 'is', null)),
    )
    .orderBy('stream')
    .execute();
}
