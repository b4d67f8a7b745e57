import { sql } from 'kysely';
import type { PositionId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/** Who holds these positions. */
export async function positionNames(db: Db, positions: readonly PositionId[]) {
  return db
    .selectFrom('position')
    .innerJoin('account', 'account.id', 'position.account')
    .select(['position.id as position', 'account.name as person'])
    .where('position.id', '=', sql<PositionId>`any(${[...positions]})`)
    .execute();
}
