import { sql } from 'kysely';
import type { UnitId } from '#domain/kernel/ids.ts';

/**
 * Every unit the row's account acts for today, by a position of its own or one handed to it, and every one that the holder of
 * the row's position acts for: nobody judges what these report, nor has it judged by a deputy.
 */
export const unitsOfAccount = sql<UnitId[]>`array(
  select distinct p.unit from position p
  where p.ended_at is null
    and (now() at time zone 'Asia/Ho_Chi_Minh')::date between p.valid_from and coalesce(p.valid_to, 'infinity')
    and (p.account in (account.id, position.account) or exists (
      select 1 from delegation d
      where d.position = p.id and d.to_account in (account.id, position.account) and d.revoked_at is null
        and (now() at time zone 'Asia/Ho_Chi_Minh')::date between d.valid_from and d.valid_to))
  order by p.unit)`;
