import { sql } from 'kysely';
import type { Db } from '#db/database.ts';

export interface MailWishes {
  readonly recipient?: string | undefined;
  readonly subject?: string | undefined;
  readonly rehearsal?: boolean | undefined;
  readonly before?: number | undefined;
  readonly limit: number;
}

/** The mail the sink has taken, the newest first. Parts of an address or of a subject are enough to find it. */
export async function sinkMail(db: Db, wishes: MailWishes) {
  const { recipient, subject, rehearsal, before, limit } = wishes;
  let found = db.selectFrom('mail_sink');
  if (recipient !== undefined)
    found = found.where(sql<boolean>`position(lower(${recipient}) in lower(array_to_string(recipients, ' '))) > 0`);
  if (subject !== undefined) found = found.where(sql<boolean>`position(lower(${subject}) in lower(subject)) > 0`);
  if (rehearsal !== undefined) found = found.where('rehearsal', '=', rehearsal);
  const { total } = await found.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const page = before === undefined ? found : found.where('id', '<', before);
  const mails = await page
    .select(['id', 'received_at', 'message_id', 'sender', 'recipients', 'subject', 'body_text', 'rehearsal'])
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return { total, mails };
}

export async function oneMail(db: Db, id: number) {
  return db
    .selectFrom('mail_sink')
    .select(['id', 'received_at', 'message_id', 'sender', 'recipients', 'subject', 'body_text', 'rehearsal'])
    .where('id', '=', id)
    .executeTakeFirst();
}
