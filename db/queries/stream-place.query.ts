import type { AggregateKind, LedgerId, StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/** A stream, or the command that still waits to open one: with the engine away the aggregate exists all the same. */
export async function streamOrOpening(
  db: Db,
  stream: StreamId,
): Promise<{ readonly kind: AggregateKind; readonly ledger: LedgerId } | undefined> {
  return (
    (await db.selectFrom('streams').select(['kind', 'ledger']).where('stream', '=', stream).executeTakeFirst()) ??
    (await db
      .selectFrom('inbox')
      .select(['kind', 'ledger'])
      .where('stream', '=', stream)
      .where('done_at', 'is', null)
      .limit(1)
      .executeTakeFirst())
  );
}
