import { sql } from 'kysely';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { Db, Trx } from '#db/database.ts';
import type { DeliveryStatus, SentEntry } from '#db/schema.ts';

export interface QueuedMail {
  readonly id: number;
  readonly messageId: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly calendar: SentEntry | null;
  readonly rehearsal: boolean;
}

/** The next sealed mail of the stream that nobody else is sending; locked until the transaction ends. */
export async function nextQueuedMail(trx: Trx, stream: StreamId, afterId: number): Promise<QueuedMail | undefined> {
  const row = await trx
    .selectFrom('deliveries')
    .select(['id', 'message_id', 'recipient_name', 'address', 'subject', 'body', 'calendar', 'rehearsal'])
    .where('stream', '=', stream)
    .where('status', '=', 'queued')
    .where('id', '>', afterId)
    .where('sealed_on', 'is not', null)
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    id: row.id,
    messageId: row.message_id,
    to: { name: row.recipient_name, address: row.address ?? '' },
    subject: row.subject,
    text: row.body,
    calendar: row.calendar,
    rehearsal: row.rehearsal,
  };
}

/** Mails of the stream that wait, those that another run has locked included. */
export async function queuedMails(db: Db, stream: StreamId): Promise<number> {
  const row = await db
    .selectFrom('deliveries')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('stream', '=', stream)
    .where('status', '=', 'queued')
    .executeTakeFirstOrThrow();
  return row.count;
}

export type DeliveryAnswer =
  | { readonly accepted: true; readonly response: string }
  /** Nobody carries letters here: it is printed. */
  | { readonly accepted: false; readonly onPaper: true }
  | { readonly accepted: false; readonly onPaper?: false; readonly permanent: boolean; readonly response: string };

export interface SettledMail {
  readonly status: DeliveryStatus;
  /** From the transaction that owed it to the server's acceptance; null: it has not been accepted. */
  readonly lagMillis: number | null;
}

export function settledAs(answer: DeliveryAnswer): 'accepted' | 'toPrint' | 'refused' | 'queued' {
  if (answer.accepted) return 'accepted';
  if (answer.onPaper === true) return 'toPrint';
  return answer.permanent ? 'refused' : 'queued';
}

/** A temporary refusal leaves the mail queued, with the server's words and one more attempt. */
export async function settleMail(trx: Trx, id: number, answer: DeliveryAnswer): Promise<SettledMail> {
  const status = settledAs(answer);
  const tried = status !== 'toPrint';
  const { lag } = await trx
    .updateTable('deliveries')
    .set({
      status,
      ...(tried ? { attempts: sql<number>`attempts + 1` } : {}),
      response: 'response' in answer ? answer.response : null,
      settled_at: status === 'queued' || status === 'toPrint' ? null : sql<Date>`clock_timestamp()`,
    })
    .where('id', '=', id)
    .returning(sql<string | null>`extract(epoch from settled_at - queued_at)`.as('lag'))
    .executeTakeFirstOrThrow();
  return { status, lagMillis: lag === null || status !== 'accepted' ? null : Number(lag) * 1000 };
}
