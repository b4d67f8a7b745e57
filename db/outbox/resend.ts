import { sql } from 'kysely';
import type { Db } from '#db/database.ts';
import { messageIdOf } from '#db/outbox/message-id.ts';

export type Resent =
  | { readonly kind: 'queued'; readonly id: number; readonly again: boolean; readonly addresses: readonly string[] }
  | { readonly kind: 'stillQueued' }
  | { readonly kind: 'noAddress' };

export interface ResendWish {
  readonly id: number;
  /** Who asked, as the log shows it. */
  readonly by: string;
  /** The caller's own key: the same one twice is the same wish. */
  readonly key: string;
}

/**
 * Puts the letter into the outbox once more, to whoever holds the post now; the row that was sent is never sent again. Its
 * Message-ID is made of the first one's and the caller's key, so that a wish repeated after a lost answer is one letter.
 */
export async function resendDelivery(db: Db, { id, by, key }: ResendWish): Promise<Resent | null> {
  return db.transaction().execute(async (trx) => {
    const row = await trx.selectFrom('deliveries').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (row === undefined) return null;
    const contacts = await trx
      .selectFrom('unit_contact')
      .select(['name', 'address'])
      .where('unit', '=', row.unit)
      .where('role', '=', row.role)
      .orderBy('address')
      .execute();
    // The same address if it still is one; else everybody who is written to for the unit today.
    const same = contacts.filter(({ address }) => address === row.address);
    const to = same.length > 0 ? same : contacts;
    if (to.length === 0) return { kind: 'noAddress' };
    const first = row.resend_of ?? row.id;
    const queued: number[] = [];
    let again = false;
    for (const { name, address } of to) {
      const messageId = messageIdOf(row.stream, `${row.notice_key}/again/${String(id)}/${key}`, address);
      const known = await trx
        .selectFrom('deliveries')
        .select('id')
        .where('message_id', '=', messageId)
        .executeTakeFirst();
      if (known !== undefined) {
        again = true;
        queued.push(known.id);
        continue;
      }
      // Asked after the repeated wish was recognised: its own letter may still be on its way.
      if (row.status === 'queued') return { kind: 'stillQueued' };
      const { ledger, stream, notice_key, template, rehearsal, unit, role, subject, body, calendar, due_at } = row;
      const values = {
        ...{ ledger, stream, notice_key, template, rehearsal, unit, role, subject, body, due_at, address },
        ...{
          calendar: calendar === null ? null : JSON.stringify(calendar),
          recipient_name: name,
          message_id: messageId,
          status: 'queued' as const,
          queued_at: sql<Date>`clock_timestamp()`,
        },
        ...{ resend_of: first, resent_by: by },
      };
      const made = await trx.insertInto('deliveries').values(values).returning('id').executeTakeFirstOrThrow();
      queued.push(made.id);
    }
    const [newest] = queued;
    if (newest === undefined) return { kind: 'noAddress' };
    return { kind: 'queued', id: newest, again, addresses: to.map(({ address }) => address) };
  });
}
