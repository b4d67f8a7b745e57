import type { Db } from '#db/database.ts';

/** A command as it was received, with its outcome; undefined when no such command ever came. */
export async function receiptOf(db: Db, commandId: string) {
  return db
    .selectFrom('inbox')
    .select(['command_id', 'receipt', 'stream', 'kind', 'ledger', 'type', 'actor', 'arrived_at', 'done_at', 'outcome'])
    .where('command_id', '=', commandId as never)
    .executeTakeFirst();
}
