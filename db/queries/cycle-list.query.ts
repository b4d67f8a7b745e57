import type { UnitId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

export interface CycleListWishes {
  readonly rehearsal: boolean;
  readonly committee?: string | undefined;
  readonly status?: string | undefined;
}

/** Cycles that the unit hosts or reports to, the newest first. Rehearsals stand in a list of their own. */
export async function cyclesOfUnit(db: Db, unit: UnitId, wishes: CycleListWishes) {
  let query = db
    .selectFrom('cycle_view')
    .select([
      'stream',
      'host',
      'committee',
      'committee_name',
      'programmes',
      'review_kind',
      'period_code',
      'period_label',
      'status',
      'cut_off',
      'due_at',
      'conference',
      'rehearsal',
    ])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('cycle_member')
            .select('unit')
            .whereRef('cycle_member.cycle', '=', 'cycle_view.stream')
            .where('cycle_member.unit', '=', unit),
        )
        .as('takes_part'),
    )
    .where('rehearsal', '=', wishes.rehearsal)
    .where((eb) =>
      eb.or([
        eb('host', '=', unit),
        eb('stream', 'in', eb.selectFrom('cycle_member').select('cycle').where('unit', '=', unit)),
      ]),
    )
    .orderBy('cut_off', 'desc')
    .orderBy('stream');
  if (wishes.committee !== undefined) query = query.where('committee', '=', wishes.committee as never);
  if (wishes.status !== undefined) query = query.where('status', '=', wishes.status);
  return query.limit(500).execute();
}
