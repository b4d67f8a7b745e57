import { sql } from 'kysely';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Right } from '#domain/access/rights.ts';
import type { AccountId, PositionId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { PersonRole } from '#domain/kernel/actor.ts';
import type { Member } from '#domain/review-cycle/state.ts';
import type { Work } from '#domain/follow-up-task/state.ts';
import type { Db } from '#db/database.ts';
import { seriesBehind, seriesTitle } from '#db/queries/series-title.ts';

export interface TouchedReport {
  readonly cycle: StreamId;
  readonly committee: string;
  readonly period: string;
  readonly rehearsal: boolean;
  readonly planned: boolean;
  readonly unit: UnitId;
  readonly status: Member['standing']['status'];
  readonly dueAt: Date | null;
  readonly draft: boolean;
}

/** What units are asked for in cycles that still wait for reports. */
export async function touchedReports(db: Db, units: readonly UnitId[]): Promise<readonly TouchedReport[]> {
  const { rows } = await sql<TouchedReport>`
    select m.cycle, c.committee_name as committee, c.period_label as period, c.rehearsal, c.status = 'planned' as planned,
      m.unit, m.status, m.due_at as "dueAt",
      exists (select from draft d where d.stream = m.cycle and d.unit = m.unit and d.kind = 'report') as draft
    from cycle_member m join cycle_view c on c.stream = m.cycle
    where m.unit = any(${[...units]}::text[]) and c.status in ('planned', 'collecting', 'collected')
    order by c.rehearsal, m.due_at nulls last, c.stream, m.rank`.execute(db);
  return rows;
}

export interface TouchedTask {
  readonly task: StreamId;
  readonly number: number;
  readonly conference: string | null;
  readonly rehearsal: boolean;
  readonly unit: UnitId;
  readonly status: Work['status'];
  readonly dueAt: Date | null;
}

/** Shares in running tasks that are not verified yet. */
export async function touchedTasks(db: Db, units: readonly UnitId[]): Promise<readonly TouchedTask[]> {
  const { rows } = await sql<TouchedTask>`
    select s.task, t.number, ${seriesTitle} as conference, t.rehearsal, s.unit, s.status, s.due_at as "dueAt"
    from task_unit s join task_view t on t.stream = s.task ${seriesBehind(sql`t.conference`)}
    where s.unit = any(${[...units]}::text[]) and s.running and s.status <> 'verified'
    order by t.rehearsal, s.due_at nulls last, s.task`.execute(db);
  return rows;
}

export interface TouchedInvitation {
  readonly title: string;
  readonly heldOn: CivilDate;
  readonly rehearsal: boolean;
  readonly unit: UnitId;
}

/** Conferences that wait for their answer. */
export async function touchedInvitations(db: Db, units: readonly UnitId[]): Promise<readonly TouchedInvitation[]> {
  const { rows } = await sql<TouchedInvitation>`
    select title, held_on::text as "heldOn", rehearsal, unit
    from conference_view cross join lateral unnest(unanswered) unit
    where unanswered && ${[...units]}::text[] and unit = any(${[...units]}::text[])
    order by held_on, stream`.execute(db);
  return rows;
}

export interface TouchedPerson {
  readonly position: PositionId;
  readonly account: AccountId;
  readonly name: string;
  readonly unit: UnitId;
  readonly role: PersonRole;
  readonly title: string;
  readonly rights: readonly Right[];
  /** Until further notice: null. */
  readonly validTo: CivilDate | null;
  /** Who has it by delegation. */
  readonly delegatedTo: readonly string[];
}

/** Who holds a position there from a day on. */
export async function touchedPeople(
  db: Db,
  units: readonly UnitId[],
  from: CivilDate,
): Promise<readonly TouchedPerson[]> {
  const { rows } = await sql<TouchedPerson>`
    select p.id as position, p.account, a.name, p.unit, p.role, p.title, p.rights, p.valid_to::text as "validTo",
      array(select o.name from delegation d join account o on o.id = d.to_account
        where d.position = p.id and d.revoked_at is null and d.valid_to >= ${from}::date order by o.name collate "vi-x-icu") as "delegatedTo"
    from position p join account a on a.id = p.account
    where p.unit = any(${[...units]}::text[]) and p.ended_at is null and a.disabled_at is null
      and (p.valid_to is null or p.valid_to >= ${from}::date)
    order by p.unit, p.valid_from, p.created_at, p.id`.execute(db);
  return rows;
}

export interface HostedCycle {
  readonly unit: UnitId;
  readonly committee: string;
  readonly period: string;
  readonly rehearsal: boolean;
}

/** Cycles that go on and that these units host. */
export async function hostedCycles(db: Db, units: readonly UnitId[]): Promise<readonly HostedCycle[]> {
  const { rows } = await sql<HostedCycle>`
    select host as unit, committee_name as committee, period_label as period, rehearsal from cycle_view
    where host = any(${[...units]}::text[]) and status not in ('closed', 'cancelled') order by stream`.execute(db);
  return rows;
}

export interface LastReport {
  readonly unit: UnitId;
  readonly committee: string;
  readonly period: string;
}

/** The last accepted report of each to each committee, of real cycles. */
export async function lastReports(db: Db, units: readonly UnitId[]): Promise<readonly LastReport[]> {
  const { rows } = await sql<LastReport>`
    select distinct on (c.committee, m.unit) m.unit, c.committee_name as committee, c.period_label as period
    from cycle_member m join cycle_view c on c.stream = m.cycle
    where m.unit = any(${[...units]}::text[]) and m.status = 'accepted' and not c.rehearsal
    order by c.committee, m.unit, c.cut_off desc`.execute(db);
  return rows;
}
