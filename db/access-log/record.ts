import { sql } from 'kysely';
import type { AccessKind } from '#domain/accounts/access-kind.ts';
import type { Actor, PersonRole } from '#domain/kernel/actor.ts';
import type { AccountId, PositionId, UnitId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';
import { accessHash, type AccessRow, emptyDay } from '#db/access-log/hash.ts';

interface Standing {
  readonly id: PositionId;
  readonly role: PersonRole;
  readonly unit: UnitId;
}

export interface AccessEntry {
  readonly kind: AccessKind;
  /** Who did it, once that is known. */
  readonly actor?: Actor | undefined;
  /** Who is concerned where nobody acts in a position yet, such as at a log-in. */
  readonly account?: AccountId | undefined;
  /** The position somebody comes in with. */
  readonly position?: Standing | undefined;
  /** As it was typed; it may be nobody's. */
  readonly login?: string | undefined;
  readonly address?: string | undefined;
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Where a line stands. */
export interface AccessLine {
  readonly day: string;
  readonly number: number;
}

/**
 * Writes one line of the access log. Lines of a day are a chain, so writers of a day take turns: keep what follows in the
 * same transaction short.
 */
export async function recordAccess(db: Db, entry: AccessEntry): Promise<AccessLine> {
  return db.isTransaction ? append(db, entry) : db.transaction().execute((trx) => append(trx, entry));
}

async function append(trx: Db, entry: AccessEntry): Promise<AccessLine> {
  // Before the clock is read: of two writers at midnight none may write into a day that the next one has closed.
  await sql`select pg_advisory_xact_lock(hashtext('hoinghi access log'))`.execute(trx);
  const now = await sql<{ at: Date; day: string }>`
    select clock_timestamp()::timestamptz(3) as at, (clock_timestamp() at time zone 'Asia/Ho_Chi_Minh')::date as day
  `.execute(trx);
  const { at, day } = now.rows[0] ?? {};
  if (at === undefined || day === undefined) throw new Error('the database gave no time');
  const head = await headOf(trx, day);
  const concerned = await named(trx, entry);
  const row: AccessRow = {
    day,
    number: head.number + 1,
    at: at.toISOString(),
    kind: entry.kind,
    account: entry.actor?.account ?? entry.account ?? null,
    login: entry.login ?? concerned?.login ?? null,
    person: entry.actor?.person ?? concerned?.name ?? null,
    position: entry.actor?.position ?? entry.position?.id ?? null,
    role: entry.actor?.role ?? entry.position?.role ?? null,
    unit: entry.actor?.unit ?? entry.position?.unit ?? null,
    address: entry.address ?? null,
    detail: JSON.stringify({
      ...entry.detail,
      ...(entry.actor?.delegation === undefined ? {} : { delegation: entry.actor.delegation }),
      ...(entry.actor?.token === undefined ? {} : { byToken: entry.actor.token.id, madeBy: entry.actor.token.madeBy }),
    }),
  };
  const hash = accessHash(head.hash, row);
  await trx
    .insertInto('access_log')
    .values({ ...row, prev_hash: head.hash, hash })
    .execute();
  await trx.updateTable('access_log_day').set({ number: row.number, hash }).where('day', '=', day).execute();
  return { day, number: row.number };
}

/** Where nobody acts in a position yet: what the account is called now, for names change and the line stays. */
async function named(trx: Db, { actor, account }: AccessEntry) {
  if (actor !== undefined || account === undefined) return undefined;
  return await trx.selectFrom('account').select(['login', 'name']).where('id', '=', account).executeTakeFirst();
}

/** The first writer of a day begins it with the last hash of the day before. */
async function headOf(trx: Db, day: string): Promise<{ number: number; hash: Buffer }> {
  const newest = await trx
    .selectFrom('access_log_day')
    .select(['day', 'number', 'hash'])
    .orderBy('day', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (newest?.day === day) return newest;
  const opened = newest?.hash ?? emptyDay;
  await trx.insertInto('access_log_day').values({ day, number: 0, opened_with: opened, hash: opened }).execute();
  return { number: 0, hash: opened };
}
