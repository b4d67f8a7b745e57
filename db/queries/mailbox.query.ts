import { type RawBuilder, sql } from 'kysely';
import type { LedgerId, StreamId } from '#domain/kernel/ids.ts';
import type { LetterTemplate } from '#domain/words/letter-templates.ts';
import type { Db } from '#db/database.ts';
import type { DeliveryStatus } from '#db/schema.ts';
import { withoutMarks } from '#db/queries/without-marks.ts';

export interface MailboxWishes {
  /** Null = of every cycle, conference and task in these books. */
  readonly stream: StreamId | null;
  readonly ledgers: readonly LedgerId[];
  readonly status: DeliveryStatus | null;
  readonly template: LetterTemplate | null;
  readonly unit: string | null;
  /** Part of a subject, a recipient or an address, with or without marks. */
  readonly text: string | null;
  /** Days of Việt Nam, both included, by domain time. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface MailboxPage {
  readonly after: number;
  readonly before: number | null;
  readonly limit: number;
}

const columns = [
  ...(['id', 'stream', 'notice_key', 'template', 'rehearsal', 'unit', 'role', 'recipient_name', 'address'] as const),
  ...(['message_id', 'subject', 'status', 'attempts', 'response', 'queued_at', 'due_at', 'settled_at'] as const),
  ...(['resend_of', 'resent_by', 'handed_by'] as const),
] as const;

/** A page of the delivery log: from the oldest on by `after`, from the newest back by `before`. */
export async function mailboxPage(db: Db, wishes: MailboxWishes, page: MailboxPage) {
  const newestFirst = page.before !== null;
  let query = db
    .selectFrom('deliveries')
    .select([...columns])
    .where(matching(wishes))
    .where('id', '>', page.after)
    .orderBy('id', newestFirst ? 'desc' : 'asc')
    .limit(page.limit);
  if (page.before !== null && page.before > 0) query = query.where('id', '<', page.before);
  return query.execute();
}

/** How many of each kind, whatever single status and kind are looked at: the numbers on the filter itself. */
export async function mailboxCounts(db: Db, wishes: MailboxWishes) {
  return db
    .selectFrom('deliveries')
    .select(['template', 'status'])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(matching({ ...wishes, status: null, template: null }))
    .groupBy(['template', 'status'])
    .orderBy('template')
    .orderBy('status')
    .execute();
}

export async function oneDelivery(db: Db, id: number) {
  return db
    .selectFrom('deliveries')
    .select([...columns, 'body', 'ledger'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The times a letter was carried again, the first one not among them. */
export async function resendsOf(db: Db, id: number) {
  return db
    .selectFrom('deliveries')
    .select(['id', 'status', 'address', 'recipient_name', 'queued_at', 'settled_at', 'response', 'resent_by'])
    .where('resend_of', '=', id)
    .orderBy('id')
    .execute();
}

function matching({ stream, ledgers, status, template, unit, text, from, to }: MailboxWishes): RawBuilder<boolean> {
  const conditions = [
    sql<boolean>`ledger = any (${[...ledgers]})`,
    ...(stream === null ? [] : [sql<boolean>`stream = ${stream}`]),
    ...(status === null ? [] : [sql<boolean>`status = ${status}`]),
    ...(template === null ? [] : [sql<boolean>`template = ${template}`]),
    ...(unit === null ? [] : [sql<boolean>`unit = ${unit}`]),
    ...(from === null ? [] : [sql<boolean>`due_at >= (${from}::date)::timestamp at time zone 'Asia/Ho_Chi_Minh'`]),
    ...(to === null ? [] : [sql<boolean>`due_at < (${to}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'`]),
    ...(text === null
      ? []
      : [
          sql<boolean>`position(${withoutMarks(sql`${text}::text`)} in ${withoutMarks(
            sql`subject || ' ' || recipient_name || ' ' || unit || ' ' || coalesce(address, '')`,
          )}) > 0`,
        ]),
  ];
  return sql<boolean>`${sql.join(conditions, sql` and `)}`;
}
