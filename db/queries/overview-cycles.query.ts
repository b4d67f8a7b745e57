import { sql } from 'kysely';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Clock } from '#domain/kernel/clock.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { instantFromMillis } from '#domain/kernel/instant.ts';
import type { AlikeUnits } from '#domain/overview/report-pace.ts';
import type { CycleStatus } from '#domain/review-cycle/state.ts';
import type { Db } from '#db/database.ts';

export interface OverviewWishes {
  readonly hosts: readonly UnitId[];
  readonly rehearsal: boolean;
  readonly programme: string | null;
}

/** More would not be looked over on one page. */
const mostCycles = 12;

export interface OverviewCycle {
  readonly cycle: StreamId;
  readonly committee: string;
  readonly programmes: readonly string[];
  readonly code: string;
  readonly label: string;
  readonly status: CycleStatus;
  readonly cutOff: CivilDate;
  readonly closed: boolean;
  readonly clock: Clock | null;
  readonly members: readonly AlikeUnits[];
}

/** What the hosts ran last, what still runs first, with the units of each that stand alike counted together. */
export async function overviewCycles(db: Db, wishes: OverviewWishes): Promise<readonly OverviewCycle[]> {
  const { hosts, rehearsal, programme } = wishes;
  const { rows } = await sql<Omit<OverviewCycle, 'members'> & { readonly members: readonly Counted[] }>`
    select c.stream as cycle, c.committee_name as committee, c.programmes, c.period_code as code, c.period_label as label,
      c.status, c.cut_off::text as "cutOff", coalesce(jsonb_typeof(c.doc -> 'closure') = 'object', false) as closed,
      nullif(c.doc #> '{plan,clock}', 'null') as clock, coalesce(m.members, '[]') as members
    from (
      select stream from cycle_view
      where host = any (${[...hosts]}::text[]) and rehearsal = ${rehearsal}
        and status not in ('proposed', 'cancelled')
        and (${programme}::text is null or ${programme} = any (programmes))
      order by status = 'closed', cut_off desc, stream limit ${mostCycles}
    ) last
    join cycle_view c on c.stream = last.stream
    left join lateral (
      select jsonb_agg(jsonb_build_object('status', status, 'dueAt', due_at, 'reopened', reopened, 'firstLate', late,
        'units', units)) as members
      from (
        select status, due_at, reopened, (first_in ->> 'late')::boolean as late, count(*) as units
        from cycle_member where cycle = c.stream group by 1, 2, 3, 4
      ) alike
    ) m on true
    order by c.status = 'closed', c.cut_off desc, c.stream`.execute(db);
  return rows.map((row) => ({ ...row, members: row.members.map(alike) }));
}

type Counted = Omit<AlikeUnits, 'dueAt'> & { readonly dueAt: string | null };

/** PostgreSQL writes instants into JSON in its own manner. */
function alike({ dueAt, ...units }: Counted): AlikeUnits {
  return { ...units, dueAt: dueAt === null ? null : instantFromMillis(Date.parse(dueAt)) };
}
