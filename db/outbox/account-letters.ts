import { sql } from 'kysely';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { PersonRole } from '#domain/kernel/actor.ts';
import type { AccountId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import { type AccountLetterFacts, type AccountLetterKind, accountMail } from '#domain/words/mail.accounts.ts';
import type { Db, Trx } from '#db/database.ts';
import { type DeliveryAnswer, type QueuedMail, settledAs } from '#db/outbox/deliveries.ts';
import { messageIdOf } from '#db/outbox/message-id.ts';

export interface AccountLetter {
  readonly kind: AccountLetterKind;
  /** What it tells of, once: the token, the delegation, the moment. */
  readonly about: string;
  readonly account: AccountId;
  /** The post whose contact is written to where the account has no address of its own. */
  readonly post?: { readonly unit: UnitId; readonly role: PersonRole };
  readonly facts: Omit<AccountLetterFacts, 'recipient'>;
}

/** In the transaction of what it tells of. False: there is no address; the row stands all the same, so that the silence is seen. */
export async function queueAccountLetter(trx: Db, letter: AccountLetter): Promise<boolean> {
  const { kind, about, account, post, facts } = letter;
  const to = await addressOf(trx, account, post);
  const { subject, text } = accountMail(kind, { recipient: to.name, ...facts });
  await trx
    .insertInto('account_letter')
    .values(rowOf({ account, about, key: `${kind}/${about}`, subject, text }, to))
    .execute();
  return to.address !== null;
}

export interface WeeklyLetter {
  /** The Monday of the week it is about. */
  readonly week: CivilDate;
  readonly account: AccountId;
  readonly post: NonNullable<AccountLetter['post']>;
  readonly subject: string;
  readonly text: string;
  /** Not handed over before this moment. */
  readonly dueAt: Instant;
}

/** Written once for that person and week, whoever asks and however often; false: it was there. */
export async function queueWeeklyLetter(db: Db, letter: WeeklyLetter): Promise<boolean> {
  const { week, account, post, subject, text, dueAt } = letter;
  const about = weeklyKey(week, post.unit);
  const to = await addressOf(db, account, post);
  const { numInsertedOrUpdatedRows: written } = await db
    .insertInto('account_letter')
    .values({ ...rowOf({ account, about, key: about, subject, text }, to), due_at: dueAt })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return written === 1n;
}

/** Is it there already? */
export async function hasWeeklyLetter(db: Db, account: AccountId, week: CivilDate, unit: UnitId): Promise<boolean> {
  const row = await db
    .selectFrom('account_letter')
    .select('id')
    .where('account', '=', account)
    .where('about', '=', weeklyKey(week, unit))
    .executeTakeFirst();
  return row !== undefined;
}

function weeklyKey(week: CivilDate, unit: UnitId): string {
  return `digest/${week}/${unit}`;
}

interface ToWrite {
  readonly account: AccountId;
  readonly about: string;
  readonly key: string;
  readonly subject: string;
  readonly text: string;
}

function rowOf({ account, about, key, subject, text }: ToWrite, { name, address }: Addressed) {
  return {
    ...{ account, about, address, subject, body: text, recipient_name: name },
    message_id: messageIdOf(`account/${account}` as StreamId, key, address ?? ''),
    status: address === null ? ('noAddress' as const) : ('queued' as const),
  };
}

interface Addressed {
  readonly name: string;
  readonly address: string | null;
}

async function addressOf(trx: Db, account: AccountId, post: AccountLetter['post']): Promise<Addressed> {
  const { name, email } = await trx
    .selectFrom('account')
    .select(['name', 'email'])
    .where('id', '=', account)
    .executeTakeFirstOrThrow();
  const contact =
    email !== null || post === undefined
      ? undefined
      : await trx
          .selectFrom('unit_contact')
          .select('address')
          .where('unit', '=', post.unit)
          .where('role', '=', sql<never>`${post.role}`)
          .orderBy('address')
          .executeTakeFirst();
  return { name, address: email ?? contact?.address ?? null };
}

/** What was written to somebody about his account, newest first. */
export async function accountLettersTo(db: Db, account: AccountId, limit: number) {
  return db
    .selectFrom('account_letter')
    .select(['id', 'subject', 'body', 'queued_at'])
    .where('account', '=', account)
    .where('erased_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** The next that is due and that nobody else is sending; locked until the transaction ends. */
export async function nextAccountLetter(trx: Trx): Promise<QueuedMail | undefined> {
  const row = await trx
    .selectFrom('account_letter')
    .select(['id', 'message_id', 'recipient_name', 'address', 'subject', 'body'])
    .where('status', '=', 'queued')
    .where('due_at', '<=', sql<Date>`clock_timestamp()`)
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { id, message_id: messageId, recipient_name: name, address, subject, body: text } = row;
  return { id, messageId, to: { name, address: address ?? '' }, subject, text, calendar: null, rehearsal: false };
}

/** A temporary refusal is tried again, later each time, up to an hour. */
export async function settleAccountLetter(trx: Trx, id: number, answer: DeliveryAnswer): Promise<void> {
  const settled = settledAs(answer);
  const status = settled === 'toPrint' ? 'onScreen' : settled;
  await trx
    .updateTable('account_letter')
    .set({
      ...{ status, response: 'response' in answer ? answer.response : null },
      attempts: sql<number>`attempts + 1`,
      due_at: sql<Date>`clock_timestamp() + least(interval '1 hour', interval '1 minute' * 2 ^ least(attempts, 6))`,
      settled_at: status === 'queued' ? null : sql<Date>`clock_timestamp()`,
    })
    .where('id', '=', id)
    .execute();
}
