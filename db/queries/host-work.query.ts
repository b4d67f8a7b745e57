import { type RawBuilder, sql } from 'kysely';
import type { Clock } from '#domain/kernel/clock.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { AccountId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import { handedOnRoles } from '#domain/organisation/holders.ts';
import { ledgerOf } from '#domain/kernel/streams.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';
import type { Db } from '#db/database.ts';

export interface HostedCycle {
  readonly cycle: StreamId;
  readonly host: UnitId;
  readonly status: Exclude<CycleState['status'], 'none' | 'cancelled' | 'closed' | 'conferencing'>;
  readonly dueAt: Date | null;
  readonly cutOff: CivilDate;
  readonly conference: StreamId | null;
  /** Planned without one: its approval was its end. */
  readonly withoutConference: boolean;
  /** It sums years: it is not called, its totals can be made. */
  readonly ofYears: boolean;
  readonly committee: string;
  readonly period: string;
  readonly programmes: readonly string[];
  readonly rehearsal: boolean;
  readonly clock: Clock | null;
  /** Reports handed in and not judged, and the units they are from. */
  readonly toReview: number;
  readonly toReviewFrom: readonly string[];
  /** Those of the reader among them are counted apart: who they are from, and the first day one is asked for. */
  readonly mine: number;
  readonly mineFrom: readonly string[];
  readonly mineDueOn: CivilDate | null;
  readonly owing: number;
  /** Units that asked for more time. */
  readonly asked: readonly HostedAsk[];
  /** Every task of it has ended. */
  readonly followedUp: boolean;
}

export interface HostedAsk {
  readonly unit: UnitId;
  readonly name: string;
  readonly until: string;
  readonly reason: string;
  readonly dueAt: string | null;
}

export interface NotedCycle extends Pick<HostedCycle, 'cycle' | 'rehearsal' | 'committee' | 'period' | 'programmes'> {
  readonly waiting: number;
}

/** Cycles in which a note on sealed figures waits for the leader. */
export async function notedCycles(db: Db, hosts: readonly UnitId[]): Promise<readonly NotedCycle[]> {
  const { rows } = await sql<NotedCycle>`
    select stream as cycle, rehearsal, committee_name as committee, period_label as period, programmes,
      jsonb_array_length(jsonb_path_query_array(doc, '$.variances[*] ? (@.standing.status == "waiting")')) as waiting
    from cycle_view
    where host = any (${[...hosts]}::text[]) and status in ('approved', 'conferencing', 'concluded')
      and jsonb_path_exists(doc, '$.variances[*] ? (@.standing.status == "waiting")')
    order by stream`.execute(db);
  return rows;
}

/** The committee's cycles that are not over, with what waits in each. */
export async function hostedCycles(
  db: Db,
  hosts: readonly UnitId[],
  account: AccountId | null,
): Promise<readonly HostedCycle[]> {
  const mine = sql`status = 'submitted' and reviewer = ${account}`;
  const waiting = sql`status = 'submitted' and reviewer is distinct from ${account ?? ''}::text`;
  const { rows } = await sql<HostedCycle>`
    select c.stream as cycle, c.host, c.status, c.due_at as "dueAt", c.cut_off::text as "cutOff", c.conference,
      coalesce(c.doc #>> '{plan,conference}' = 'none', false) as "withoutConference",
      c.doc #> '{plan,years}' is not null as "ofYears",
      c.committee_name as committee, c.period_label as period, c.programmes, c.rehearsal,
      coalesce(c.doc -> 'plan' -> 'clock', 'null') as clock,
      coalesce(m.to_review, 0) as "toReview", coalesce(m.review_names, '{}') as "toReviewFrom",
      coalesce(m.mine, 0) as mine, coalesce(m.mine_names, '{}') as "mineFrom", m.mine_due as "mineDueOn",
      coalesce(m.owing, 0) as owing, coalesce(m.asked, '[]') as asked,
      c.status = 'concluded' and not coalesce(
        jsonb_path_exists(c.doc, '$.followUp.tasks[*] ? (@.outcome == "open")'), false) as "followedUp"
    from cycle_view c
    left join lateral (
      select count(*) filter (where ${waiting}) as to_review,
        (array_agg(name order by submitted_at) filter (where ${waiting}))[1:3] as review_names,
        count(*) filter (where ${mine}) as mine,
        (array_agg(name order by submitted_at) filter (where ${mine}))[1:3] as mine_names,
        min(review_due_on) filter (where ${mine})::text as mine_due,
        count(*) filter (where status in ('expected', 'returned')) as owing,
        jsonb_agg(jsonb_build_object('unit', unit, 'name', name, 'until', asked ->> 'until',
          'reason', asked ->> 'reason', 'dueAt', due_at) order by rank) filter (where asked is not null
          and asked <> 'null' and status in ('expected', 'returned')) as asked
      from cycle_member where cycle = c.stream
    ) m on c.status in ('collecting', 'collected')
    where c.host = any (${[...hosts]}::text[])
      and c.status in ('proposed', 'planned', 'collecting', 'collected', 'consolidated', 'approved', 'concluded')
    order by c.due_at nulls last, c.stream`.execute(db);
  return rows;
}

export interface PresentedReport {
  readonly cycle: StreamId;
  readonly committee: string;
  readonly period: string;
  readonly programmes: readonly string[];
  readonly rehearsal: boolean;
  readonly presentedAt: Date;
}

/** Consolidated reports that were laid before the leader and are not approved yet. */
export async function presentedReports(db: Db, hosts: readonly UnitId[]): Promise<readonly PresentedReport[]> {
  const { rows } = await sql<PresentedReport>`
    select c.stream as cycle, c.committee_name as committee, c.period_label as period, c.programmes, c.rehearsal,
      d.presented_at as "presentedAt"
    from draft d join cycle_view c on c.stream = d.stream
    where d.kind = 'consolidated' and d.presented_at is not null and c.host = any (${[...hosts]}::text[])
      and c.status in ('approved', 'conferencing', 'concluded') and not c.doc ? 'reportApproved'
    order by d.presented_at`.execute(db);
  return rows;
}

export interface HeardCycle extends Pick<HostedCycle, 'cycle' | 'rehearsal' | 'committee' | 'period' | 'programmes'> {
  readonly waiting: number;
  /** The first three of whom they are. */
  readonly from: readonly string[];
  readonly since: Date;
}

/** Cycles whose draft was given opinions that are neither taken nor explained yet; agreement needs no answer. */
export async function heardCycles(db: Db, hosts: readonly UnitId[]): Promise<readonly HeardCycle[]> {
  const { rows } = await sql<HeardCycle>`
    select c.stream as cycle, c.rehearsal, c.committee_name as committee, c.period_label as period, c.programmes,
      count(*)::int as waiting, min(o.given_at) as since,
      (array_agg(coalesce(m.name, (
          select each ->> 'name' from report_round r, jsonb_array_elements(r.named) each
          where r.cycle = o.cycle and r.round = o.round and each ->> 'unit' = o.unit limit 1
        ), o.unit) order by o.given_at))[1:3] as "from"
    from report_opinion o
    join cycle_view c on c.stream = o.cycle
    left join cycle_member m on m.cycle = o.cycle and m.unit = o.unit
    where o.host = any (${[...hosts]}::text[]) and o.answer is null and not o.agrees
      and c.status in ('collecting', 'collected', 'consolidated', 'approved', 'conferencing', 'concluded')
      and not c.doc ? 'reportApproved'
    group by c.stream, c.rehearsal, c.committee_name, c.period_label, c.programmes
    order by since`.execute(db);
  return rows;
}

export interface HostedConference {
  readonly conference: StreamId;
  readonly host: UnitId;
  readonly status: 'convened' | 'held' | 'concluded';
  readonly title: string;
  readonly heldOn: CivilDate;
  readonly latestInvitationOn: CivilDate;
  readonly noticeDueOn: CivilDate;
  readonly invited: boolean;
  /** Of its duties that are to do, the last day of each, the first one first. */
  readonly openDuties: readonly CivilDate[];
  readonly rehearsal: boolean;
  readonly clock: Clock | null;
}

/** The committee's conferences that still owe invitations, conclusions or a notice. */
export async function hostedConferences(db: Db, hosts: readonly UnitId[]): Promise<readonly HostedConference[]> {
  const { rows } = await sql<HostedConference>`
    select stream as conference, host, status, title, held_on::text as "heldOn",
      doc -> 'plan' ->> 'latestInvitationOn' as "latestInvitationOn", doc -> 'plan' ->> 'noticeDueOn' as "noticeDueOn",
      coalesce(doc -> 'invitations', 'null') <> 'null' as invited, rehearsal, doc -> 'facts' -> 'clock' as clock,
      coalesce((select array_agg(duty ->> 'due' order by duty ->> 'due')
        from jsonb_array_elements(doc #> '{duties,items}') duty where not duty ? 'done'), '{}') as "openDuties"
    from conference_view where host = any (${[...hosts]}::text[]) and status in ('convened', 'held', 'concluded')
    order by held_on`.execute(db);
  return rows;
}

export interface UndeliveredMail {
  readonly stream: StreamId;
  readonly rehearsal: boolean;
  readonly units: number;
  /** The first three of them. */
  readonly first: readonly UnitId[];
  readonly since: Date;
}

const unreached = sql`d.status in ('refused', 'noAddress')`;

/** Letters that reached nobody, by what they were about; not of what has ended. Where nobody mails real ones, those are to be printed. */
export function undeliveredMail(db: Db, hosts: readonly UnitId[], onPaper: boolean) {
  return mailLeft(db, hosts, sql`${unreached} and not s.ended and (d.rehearsal or not ${onPaper}::boolean)`);
}

/**
 * Letters that nobody mails and nobody has printed yet: they wait whatever became of what they are about. Those to a unit that ended and
 * for which nobody answers are set aside: somebody is named first, then they wait to be printed.
 */
export function unprintedMail(db: Db, hosts: readonly UnitId[], onPaper: boolean, orphans: readonly UnitId[]) {
  return mailLeft(
    db,
    hosts,
    sql`not d.rehearsal and (d.status = 'toPrint' or (${onPaper}::boolean and ${unreached}))
      and not (d.role = any (${[...handedOnRoles]}::text[]) and d.unit = any (${[...orphans]}::text[]))`,
  );
}

async function mailLeft(
  db: Db,
  hosts: readonly UnitId[],
  left: RawBuilder<unknown>,
): Promise<readonly UndeliveredMail[]> {
  const books = hosts.flatMap((host) => [ledgerOf(host, false), ledgerOf(host, true)]);
  const { rows } = await sql<UndeliveredMail>`
    select d.stream, bool_or(d.rehearsal) as rehearsal, count(distinct d.unit)::int as units,
      (array_agg(distinct d.unit))[1:3] as first, min(d.queued_at) as since
    from deliveries d join streams s on s.stream = d.stream
    where d.ledger = any (${books}::text[]) and ${left}
    group by d.stream order by since limit 100`.execute(db);
  return rows;
}
