import { sql } from 'kysely';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/** The unit's last accepted report in an earlier cycle of the same committee; of rehearsals among themselves. */
export async function previousReport(db: Db, cycle: StreamId, unit: UnitId) {
  return (
    db
      .selectFrom('cycle_view as now')
      .innerJoin('cycle_view as past', (join) =>
        join
          .onRef('past.committee', '=', 'now.committee')
          .onRef('past.ledger', '=', 'now.ledger')
          .onRef('past.cut_off', '<', 'now.cut_off'),
      )
      .innerJoin('cycle_member as member', 'member.cycle', 'past.stream')
      .select(['past.stream', 'past.period_code', 'past.period_label', 'member.report'])
      .where('now.stream', '=', cycle)
      .where('member.unit', '=', unit)
      .where('member.status', '=', 'accepted')
      // A cycle under another name for the same days (a rehearsal tried twice) is not the period before.
      .where('past.period_code', '!=', sql<string>`now.period_code`)
      .orderBy('past.cut_off', 'desc')
      .orderBy('past.stream')
      .limit(1)
      .executeTakeFirst()
  );
}
