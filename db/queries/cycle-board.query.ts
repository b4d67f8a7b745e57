import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/** The board of a cycle, unit by unit in protocol order. `only` limits it to one unit: what a reporter may see. */
export async function cycleBoard(db: Db, cycle: StreamId, only: UnitId | null) {
  let query = db
    .selectFrom('cycle_member')
    .select([
      'unit',
      'name',
      'kind',
      'setting',
      'rank',
      'status',
      'deadline_version',
      'due_at',
      'acknowledged_at',
      'round',
      'receipt',
      'submitted_at',
      'late',
      'reopened',
      'last_reminded_on',
      'asked',
      'reasons',
      'accepted_at',
      'returned_at',
      'exempted_because',
      'extended_from',
      'reminders_sent',
      'last_reminded_at',
      'reviewer',
      'reviewer_name',
      'review_due_on',
      'turns',
    ])
    .where('cycle', '=', cycle)
    .orderBy('rank')
    .orderBy('unit');
  if (only !== null) query = query.where('unit', '=', only);
  return query.execute();
}
