import type { Db } from '#db/database.ts';
import type { AggregateRef } from '#db/inbox/waiting.ts';

/** Every aggregate that is not ended: each of them must have its workflow. */
export async function openStreams(db: Db): Promise<readonly AggregateRef[]> {
  return db.selectFrom('streams').select(['stream', 'kind']).where('ended', '=', false).orderBy('stream').execute();
}
