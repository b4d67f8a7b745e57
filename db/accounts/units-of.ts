import { sql } from 'kysely';
import type { UnitId } from '#domain/kernel/ids.ts';

/** Every unit the row's account acts for today, by a position of its own or one handed to it: nobody judges what these report. */
export const unitsOfAccount = sql<UnitId[]>`array(
  select distinct p.unit from position p
  where p.ended_at is null
    and (now() at time zone 'Asia/Ho_Chi_Minh')::date between p.valid_from and coalesce(p.valid_to, 'infinity')
    and (p.account = account.id or exists (
      select 1 from delegation d
      where d.position = p.id and d.to_account = account.id and d.revoked_at is null
        and (now() at time zone 'Asia/Ho_Chi_Minh')::date between d.valid_from and d.valid_to))
  order by p.unit)`;
