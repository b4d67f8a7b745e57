import { sql } from 'kysely';
import type { AccountId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/** Whoever can get in by what this account did in the last days: accounts it made or handed a new password or factor, and so on from them. */
export async function letInBy(db: Db, account: AccountId, days: number): Promise<ReadonlySet<AccountId>> {
  const { rows } = await sql<{ id: AccountId }>`
    with recursive handed as (
      select account as by, detail::jsonb ->> 'account' as id from access_log
      where kind in ('account-created', 'password-reset', 'second-factor-reset') and at > clock_timestamp() - make_interval(days => ${days}::int)
    ), let_in as (
      select handed.id from handed where handed.by = ${account}
      union
      select handed.id from handed join let_in on handed.by = let_in.id
    )
    select id from let_in where id is not null`.execute(db);
  return new Set(rows.map(({ id }) => id));
}
