import { type RawBuilder, sql } from 'kysely';
import type { UnitId } from '#domain/kernel/ids.ts';

const today = sql`(now() at time zone 'Asia/Ho_Chi_Minh')::date`;
const stands = sql`p.ended_at is null and ${today} between p.valid_from and coalesce(p.valid_to, 'infinity')`;
const handedTo = (account: RawBuilder<unknown>) => sql`
  select p.unit from delegation d join position p on p.id = d.position
  where d.to_account = ${account} and d.revoked_at is null and ${today} between d.valid_from and d.valid_to and ${stands}`;
const heldBy = (account: RawBuilder<unknown>) => sql`
  select p.unit from position p where p.account = ${account} and ${stands}`;
const [own, holder] = [sql.ref('account.id'), sql.ref('position.account')];

/**
 * Every unit the row's account acts for today, by a position of its own or one handed to it, and every one that the holder of
 * the row's position acts for: nobody judges what these report, nor has it judged by a deputy.
 * Every request asks this: each part goes by an index, where one condition with "or" would read all positions there are.
 */
export const unitsOfAccount = sql<UnitId[]>`array(
  ${heldBy(own)} union ${heldBy(holder)} union ${handedTo(own)} union ${handedTo(holder)} order by unit)`;
