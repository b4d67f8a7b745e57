import { sql } from 'kysely';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { AccountId, PositionId, UnitId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

export interface PossibleReviewer {
  readonly position: PositionId;
  readonly account: AccountId;
  readonly person: string;
  readonly unit: UnitId;
}

/** Who may be asked to look at a report: coordinators of the host on that day, and of the agencies that stand by its committees. */
export async function possibleReviewers(db: Db, host: UnitId, day: CivilDate): Promise<readonly PossibleReviewer[]> {
  const { rows } = await sql<PossibleReviewer>`
    select position.id as position, position.account, account.name as person, position.unit
    from position join account on account.id = position.account
    where position.role = 'coordinator' and position.ended_at is null and account.disabled_at is null
      and position.valid_from <= ${day} and (position.valid_to is null or position.valid_to >= ${day})
      and (position.unit = ${host} or position.unit in (
        select doc ->> 'standingAgency' from committee_view where host = ${host} and doc ->> 'standingAgency' is not null))
    order by position.unit <> ${host}, account.name collate "vi-x-icu", position.id`.execute(db);
  return rows;
}
