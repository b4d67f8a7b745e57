import { sql } from 'kysely';
import type { Clock } from '#domain/kernel/clock.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { ReturnReason } from '#domain/review-cycle/report.ts';
import type { Work } from '#domain/follow-up-task/state.ts';
import type { Db } from '#db/database.ts';
import { seriesBehind, seriesTitle } from '#db/queries/series-title.ts';

/** How many tasks a list of what waits may hold: it is counted beyond, not shown. */
const mostShares = 200;

export interface OwedReport {
  readonly cycle: StreamId;
  readonly host: UnitId;
  readonly unitName: string;
  readonly status: 'expected' | 'returned';
  readonly dueAt: Date | null;
  readonly acknowledgedAt: Date | null;
  readonly returnedAt: Date | null;
  readonly reasons: readonly ReturnReason[] | null;
  readonly presentedAt: Date | null;
  readonly committee: string;
  readonly period: string;
  readonly programmes: readonly string[];
  readonly rehearsal: boolean;
  readonly clock: Clock | null;
}

/**
 * The reports the unit owes and may hand in; after the collection only those opened again. A draft counts as presented in its own
 * round only: that of a report which came back stands there as it was signed, until somebody writes in it again.
 */
export async function owedReports(db: Db, unit: UnitId): Promise<readonly OwedReport[]> {
  const { rows } = await sql<OwedReport>`
    select m.cycle, c.host, m.name as "unitName", m.status, m.due_at as "dueAt", m.acknowledged_at as "acknowledgedAt",
      m.returned_at as "returnedAt", m.reasons, d.presented_at as "presentedAt", c.committee_name as committee,
      c.period_label as period, c.programmes, c.rehearsal, c.doc -> 'plan' -> 'clock' as clock
    from cycle_member m
    join cycle_view c on c.stream = m.cycle
    left join draft d on d.stream = m.cycle and d.unit = m.unit and d.kind = 'report' and d.key not like '%/on-behalf'
      and d.round = m.round + 1
    where m.unit = ${unit} and m.status in ('expected', 'returned')
      and (c.status = 'collecting' or (c.status = 'collected' and m.reopened))
    order by m.due_at nulls last`.execute(db);
  return rows;
}

export interface AskedOpinion {
  readonly cycle: StreamId;
  readonly host: UnitId;
  readonly unitName: string;
  readonly dueOn: CivilDate;
  /** Of a former round, which went on to others, nothing is taken once its date has passed. */
  readonly isLast: boolean;
  readonly committee: string;
  readonly period: string;
  readonly programmes: readonly string[];
  readonly rehearsal: boolean;
  readonly clock: Clock | null;
}

/** Drafts of consolidated reports to which the unit was asked for its opinion, in its own last round, and has said nothing yet. */
export async function askedOpinions(db: Db, unit: UnitId): Promise<readonly AskedOpinion[]> {
  const { rows } = await sql<AskedOpinion>`
    select r.cycle, c.host, coalesce(m.name, (
        select each ->> 'name' from jsonb_array_elements(r.named) each where each ->> 'unit' = ${unit} limit 1
      ), ${unit}) as "unitName", r.due_on::text as "dueOn", r.is_last as "isLast", c.committee_name as committee,
      c.period_label as period, c.programmes, c.rehearsal, c.doc -> 'plan' -> 'clock' as clock
    from report_round r
    join cycle_view c on c.stream = r.cycle
    left join cycle_member m on m.cycle = r.cycle and m.unit = ${unit}
    where r.units @> array[${unit}]::text[] and not c.doc ? 'reportApproved'
      and not exists (select from report_round later
        where later.cycle = r.cycle and later.round > r.round and later.units @> array[${unit}]::text[])
      and c.status in ('collecting', 'collected', 'consolidated', 'approved', 'conferencing')
      and not exists (
        select from report_opinion o where o.cycle = r.cycle and o.round = r.round and o.unit = ${unit})
    order by r.due_on, r.cycle`.execute(db);
  return rows;
}

export interface OwedShare {
  readonly task: StreamId;
  readonly host: UnitId;
  readonly unitName: string;
  readonly status: Exclude<Work['status'], 'reported' | 'verified'>;
  readonly dueAt: Date | null;
  readonly askedUntil: string | null;
  readonly number: number;
  readonly conference: StreamId;
  readonly conferenceTitle: string | null;
  readonly programme: string;
  readonly statement: string;
  readonly rehearsal: boolean;
  readonly clock: Clock | null;
  /** With those that are not listed. */
  readonly total: number;
}

/** The shares in tasks the unit still has to do something about. */
export async function owedShares(db: Db, unit: UnitId): Promise<readonly OwedShare[]> {
  const { rows } = await sql<OwedShare>`
    select s.task, v.host, s.name as "unitName", s.status, s.due_at as "dueAt", s.asked_until as "askedUntil", s.total,
      v.number, v.conference, ${seriesTitle} as "conferenceTitle", v.programme, v.statement, v.rehearsal, v.clock
    from (
      select *, count(*) over () as total from task_unit
      where unit = ${unit} and running and status in ('assigned', 'accepted', 'returned')
      order by due_at nulls last, task limit ${mostShares}
    ) s
    join task_view v on v.stream = s.task
    ${seriesBehind(sql`v.conference`)}
    order by s.due_at nulls last, s.task`.execute(db);
  return rows;
}

export interface OpenInvitation {
  readonly conference: StreamId;
  readonly host: UnitId;
  readonly title: string;
  readonly unitName: string;
  readonly heldOn: CivilDate;
  readonly rehearsal: boolean;
  readonly clock: Clock | null;
}

/** Conferences that wait for the unit's answer. */
export async function openInvitations(db: Db, unit: UnitId): Promise<readonly OpenInvitation[]> {
  const { rows } = await sql<OpenInvitation>`
    select stream as conference, host, title, held_on::text as "heldOn", rehearsal, doc -> 'facts' -> 'clock' as clock,
      (select each ->> 'name' from jsonb_array_elements(doc -> 'facts' -> 'invitees') each
        where each ->> 'unit' = ${unit} limit 1) as "unitName"
    from conference_view where unanswered @> array[${unit}]::text[] order by held_on`.execute(db);
  return rows;
}
