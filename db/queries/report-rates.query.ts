import { sql } from 'kysely';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Clock } from '#domain/kernel/clock.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Setting } from '#domain/organisation/setting.ts';
import type { Places } from '#domain/report-rates/places.ts';
import { isAskedFor, reviewKinds } from '#domain/review-cycle/plan.ts';
import type { CycleStatus, Standing } from '#domain/review-cycle/state.ts';
import type { Db } from '#db/database.ts';
import { periodsAsLong } from '#db/queries/alike-cycles.ts';
import type { FirstIn } from '#db/projections/tables.ts';

export interface RateRow {
  readonly cycle: StreamId;
  readonly code: string;
  readonly label: string;
  readonly cut_off: CivilDate;
  readonly cycle_status: CycleStatus;
  readonly closed: boolean;
  readonly clock: Clock | null;
  readonly unit: UnitId;
  readonly name: string;
  readonly kind: string;
  readonly setting: Setting | null;
  readonly status: Standing['status'];
  readonly due_at: Date | null;
  readonly passed: boolean;
  readonly reopened: boolean;
  readonly round: number;
  readonly first_in: FirstIn | null;
  readonly places: Places;
}

/** Of `one` cycle what its members are rated by, read once for all of them. */
export const ofRatedCycle = sql`
  one.stream, one.period_code, one.period_label, one.cut_off, one.status,
  coalesce(jsonb_typeof(one.doc -> 'closure') = 'object', false) as closed, one.doc #> '{plan,clock}' as clock,
  array(select (each #>> '{deadline,version}')::int from jsonb_array_elements(one.doc -> 'deadlines') each
    where (each ->> 'passed')::boolean) as passed`;

/** One `member` of a `chosen` cycle. */
export const rateRow = sql`
  chosen.stream as cycle, chosen.period_code as code, chosen.period_label as label, chosen.cut_off::text,
  chosen.status as cycle_status, chosen.closed, nullif(chosen.clock, 'null') as clock, member.unit, member.name, member.kind,
  member.setting, member.status, member.due_at, member.deadline_version = any(chosen.passed) as passed, member.reopened,
  member.round, member.first_in, member.places`;

/**
 * The members of a cycle and of at most so many together with the earlier ones of its kind: of the same host on one of the same
 * programmes, of periods as long, reviews among reviews; of rehearsals among themselves. The earliest first, units in protocol
 * order. A period that was gone through twice counts once, by its last cycle.
 */
export async function rateRows(db: Db, cycle: StreamId, most: number): Promise<readonly RateRow[]> {
  const reviews = reviewKinds.filter((kind) => !isAskedFor(kind));
  const { rows } = await sql<RateRow>`
    with alike as (
      select distinct on (past.period_code) past.stream, past.cut_off
      from cycle_view now
      join cycle_view past on past.host = now.host and past.ledger = now.ledger and past.programmes && now.programmes
        and (past.review_kind = now.review_kind or (past.review_kind = any(${reviews}) and now.review_kind = any(${reviews})))
        and ${periodsAsLong}
      where now.stream = ${cycle} and (past.stream = now.stream or (
        past.cut_off < now.cut_off and past.period_code <> now.period_code
        and past.status not in ('proposed', 'planned', 'cancelled')))
      order by past.period_code, past.cut_off desc, past.stream
    ), chosen as materialized (
      select ${ofRatedCycle}
      from (select stream from alike order by cut_off desc, stream limit ${most}) last
      join cycle_view one on one.stream = last.stream
    )
    select ${rateRow}
    from chosen join cycle_member member on member.cycle = chosen.stream
    order by chosen.cut_off, chosen.stream, member.rank, member.unit`.execute(db);
  return rows;
}
