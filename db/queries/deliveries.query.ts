import type { StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

export interface DeliveryWishes {
  readonly after: number;
  readonly limit: number;
  readonly status?: 'queued' | 'accepted' | 'refused' | 'noAddress' | undefined;
  readonly template?: string | undefined;
  readonly unit?: string | undefined;
}

/** What an aggregate sent, to whom, and what the mail server said; in the order in which it fell due. */
export async function deliveriesOf(db: Db, stream: StreamId, wishes: DeliveryWishes) {
  let query = db
    .selectFrom('deliveries')
    .select([
      'id',
      'notice_key',
      'template',
      'rehearsal',
      'unit',
      'role',
      'recipient_name',
      'address',
      'message_id',
      'subject',
      'status',
      'attempts',
      'response',
      'queued_at',
      'due_at',
      'settled_at',
    ])
    .where('stream', '=', stream)
    .where('id', '>', wishes.after)
    .orderBy('id')
    .limit(wishes.limit);
  if (wishes.status !== undefined) query = query.where('status', '=', wishes.status);
  if (wishes.template !== undefined) query = query.where('template', '=', wishes.template);
  if (wishes.unit !== undefined) query = query.where('unit', '=', wishes.unit as never);
  return query.execute();
}

export async function deliveryCounts(db: Db, stream: StreamId) {
  return db
    .selectFrom('deliveries')
    .select(['template', 'status'])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('stream', '=', stream)
    .groupBy(['template', 'status'])
    .orderBy('template')
    .orderBy('status')
    .execute();
}
