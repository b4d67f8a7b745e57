import { sql } from 'kysely';
import { evaluationAccounts } from '#db/accounts/accounts.ts';
import type { Db } from '#db/database.ts';
import type { Finding } from '#db/verify/finding.ts';

/**
 * Nobody gets in without a line of the access log: accounts, positions, delegations, tokens and sessions against the lines that
 * tell of them, and the lines against what is still there.
 */
export async function accountFindings(db: Db): Promise<readonly Finding[]> {
  const { rows } = await sql<Finding>`
    with line as (
      select kind, at, account, detail::jsonb as detail from access_log
      where kind in ('set-up', 'account-created', 'position-given', 'position-ended', 'delegation-given', 'token-made',
        'logged-in', 'evaluation-accounts-made', 'account-changed', 'person-erased')
    ), tried as (
      select string_to_table(detail ->> 'accounts', ' ') as id from line where kind = 'evaluation-accounts-made'
    ), known as (
      select coalesce(detail ->> 'account', account) as id from line where kind in ('set-up', 'account-created')
      union all select id from tried
    ), first as (
      select distinct on (account) id, account from position order by account, created_at, id
    ), given as (
      select detail ->> 'position' as id, detail from line where kind = 'position-given'
    ), placed as (
      select id from given union all select id from tried
      union all
      select coalesce(line.detail ->> 'position', first.id) from line join first using (account) where kind = 'set-up'
    )
    select 'account-unrecorded' as what, id as "where" from account where id not in (select id from known where id is not null)
    union all
    select 'position-unrecorded', id from position where id not in (select id from placed where id is not null)
    union all
    select 'position-not-as-recorded', position.id from position join given using (id)
    where position.account <> detail ->> 'account' or position.unit <> detail ->> 'unit' or position.role <> detail ->> 'role'
      or position.valid_from <> (detail ->> 'validFrom')::date
      or (detail ? 'rights' and detail ->> 'rights' <>
        coalesce((select string_agg(one, ' ' order by one collate "C") from unnest(position.rights) as one), ''))
    union all
    select 'position-not-as-recorded', position.id from position join account on account.id = position.account join tried on tried.id = position.id
    where position.id <> ${evaluationAccounts} || left(encode(sha256(convert_to(
        account.name || chr(10) || position.role || chr(10) || position.unit, 'UTF8')), 'hex'), 24)
      and not exists (select from line where kind in ('account-changed', 'person-erased') and line.detail ->> 'account' = account.id)
    union all
    select 'position-not-as-recorded', position.id from position
    where (ended_at is not null) is distinct from exists (
      select from line where kind = 'position-ended' and detail ->> 'position' = position.id and detail ->> 'lastDay' is null)
    union all
    select 'delegation-unrecorded', id from delegation
    where id not in (select detail ->> 'delegation' from line where kind = 'delegation-given')
    union all
    select 'token-unrecorded', id from api_token
    where account not in (select id from tried)
      and id not in (select detail ->> 'token' from line where kind = 'token-made' and detail ? 'token')
    union all
    select 'session-unrecorded', id from session
    where not exists (select from line where kind = 'logged-in' and line.account = session.account
      and line.at between session.created_at - interval '1 minute' and session.created_at + interval '1 minute')
    union all
    select 'recorded-and-gone', 'account ' || known.id from known left join account using (id) where account.id is null
    union all
    select 'recorded-and-gone', 'position ' || placed.id from placed left join position using (id) where position.id is null`.execute(
    db,
  );
  return rows;
}
