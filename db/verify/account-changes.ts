import { sql } from 'kysely';
import type { Db } from '#db/database.ts';
import type { Finding } from '#db/verify/finding.ts';

/**
 * Accounts, tokens and positions stand as the last line of the access log left them: what was shut is shut, what was limited ends on its
 * day, and a password or a token is the one that somebody was given. Lines of before 0.3.0 bear no print of either, and are not asked for one.
 */
export async function accountChangeFindings(db: Db): Promise<readonly Finding[]> {
  const { rows } = await sql<Finding>`
    with line as (
      select kind, at, account, detail::jsonb as detail, row_number() over (order by day, number) as place from access_log
      where kind in ('set-up', 'account-created', 'account-disabled', 'account-enabled', 'person-erased', 'password-changed',
        'password-reset', 'second-factor-enrolled', 'second-factor-reset', 'token-made', 'token-revoked', 'position-given', 'position-ended')
    ), shut as (
      select distinct on (detail ->> 'account') detail ->> 'account' as id, kind <> 'account-enabled' as shut, at from line
      where kind in ('account-disabled', 'account-enabled', 'person-erased') order by detail ->> 'account', place desc
    ), said as (
      select distinct on (coalesce(detail ->> 'account', account)) coalesce(detail ->> 'account', account) as id, detail ->> 'print' as print
      from line where kind in ('set-up', 'account-created', 'password-changed', 'password-reset')
      order by coalesce(detail ->> 'account', account), place desc
    ), factor as (
      select distinct on (coalesce(detail ->> 'account', account)) coalesce(detail ->> 'account', account) as id, kind
      from line where kind in ('second-factor-enrolled', 'second-factor-reset', 'person-erased')
      order by coalesce(detail ->> 'account', account), place desc
    ), made as (
      select detail ->> 'token' as id, at, (detail ->> 'days')::int as days, detail ->> 'print' as print from line where kind = 'token-made'
    ), until as (
      select distinct on (detail ->> 'position') detail ->> 'position' as id,
        (case kind when 'position-ended' then detail ->> 'lastDay' else detail ->> 'validTo' end)::date as day
      from line where kind = 'position-given' or (kind = 'position-ended' and detail ->> 'lastDay' is not null)
      order by detail ->> 'position', place desc
    )
    select 'account-not-as-recorded' as what, account.id as "where" from account left join shut using (id)
    where (account.disabled_at is not null) is distinct from coalesce(shut.shut, false)
    union all
    select 'account-not-as-recorded', account.id from account join said using (id)
    where said.print is not null and account.disabled_at is null
      and said.print is distinct from encode(sha256(convert_to(account.password_hash, 'UTF8')), 'hex')
    union all
    select 'account-not-as-recorded', account.id from account join factor using (id)
    where (account.totp_enrolled_at is not null) is distinct from (factor.kind = 'second-factor-enrolled')
    union all
    select 'token-not-as-recorded', token.id from api_token token left join made using (id)
    where token.expires_at > coalesce(made.at, token.created_at) + make_interval(days => coalesce(made.days, 366), mins => 10)
      or made.print is distinct from encode(token.token_hash, 'hex') and made.print is not null
      or token.revoked_at is null and (
        exists (select from line where kind = 'token-revoked' and line.detail ->> 'token' = token.id)
        or exists (select from line where kind = 'account-disabled' and line.detail ->> 'account' = token.account and line.at > token.created_at))
    union all
    select 'position-not-as-recorded', position.id from position join until using (id)
    where position.valid_to is distinct from until.day`.execute(db);
  return rows;
}
