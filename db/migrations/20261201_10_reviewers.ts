import { type Kysely, sql } from 'kysely';

/**
 * Who looks at a report and by when, and when it changed hands. What happened before stands in the events: it is read from them once,
 * as a rebuild reads it. Frozen: later changes are later files.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table cycle_member
      add column reviewer text,
      add column reviewer_name text,
      add column review_due_on date,
      add column turns jsonb not null default '[]'`.execute(db);
  await sql`
    update cycle_member member set turns = told.turns
    from (
      select stream, data::jsonb ->> 'unit' as unit, jsonb_agg(jsonb_build_object(
        'way', case type when 'ReportSubmitted' then 'in' else 'out' end,
        'at', to_char(occurred_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by version) as turns
      from events where type in ('ReportSubmitted', 'ReportReturned', 'ReportAccepted')
      group by stream, data::jsonb ->> 'unit'
    ) told
    where member.cycle = told.stream and member.unit = told.unit`.execute(db);
}
