import { type Kysely, sql } from 'kysely';

/** Moments of a member that the board shows and its state does not keep. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table cycle_member
      add column accepted_at timestamptz(3),
      add column returned_at timestamptz(3),
      add column exempted_because text,
      add column extended_from timestamptz(3),
      add column reminders_sent integer not null default 0,
      add column last_reminded_at timestamptz(3)`.execute(db);
  await momentsFromEvents(db);
}

/** Rows that are there already get theirs from the events, as a rebuild would make them. */
export async function momentsFromEvents<Tables>(db: Kysely<Tables>): Promise<void> {
  await sql`
    with told as (
      select stream, type, occurred_at, version, data::jsonb as data
      from events
      where type in ('ReportAccepted', 'ReportReturned', 'UnitReopened', 'UnitExempted', 'ExtensionGranted', 'UnitUrged')
    ), reminded as (
      select stream, data ->> 'unit' as unit, occurred_at from told where type = 'UnitUrged'
      union all
      select stream, jsonb_array_elements_text(data::jsonb -> 'units'), occurred_at from events where type = 'ReminderRungFired'
    )
    update cycle_member as member set
      accepted_at = case when member.status = 'accepted' then (
        select max(occurred_at) from told where stream = cycle and data ->> 'unit' = unit and type = 'ReportAccepted') end,
      returned_at = (
        select max(occurred_at) from told
        where stream = cycle and data ->> 'unit' = unit and type in ('ReportReturned', 'UnitReopened')),
      exempted_because = case when member.status = 'exempted' then (
        select data ->> 'reason' from told
        where stream = cycle and data ->> 'unit' = unit and type = 'UnitExempted' order by version desc limit 1) end,
      extended_from = (
        select (data ->> 'previous')::timestamptz(3) from told
        where stream = cycle and data ->> 'unit' = unit and type = 'ExtensionGranted' order by version limit 1),
      reminders_sent = (
        select count(*) from reminded where reminded.stream = cycle and reminded.unit = member.unit),
      last_reminded_at = (
        select max(occurred_at) from reminded where reminded.stream = cycle and reminded.unit = member.unit)`.execute(
    db,
  );
}
