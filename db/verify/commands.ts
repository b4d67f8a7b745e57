import { sql } from 'kysely';
import type { Db } from '#db/database.ts';
import type { Finding } from '#db/verify/finding.ts';

/**
 * Events, their streams and the outcomes in the inbox name one another: whoever takes out or puts in one of them alone is seen.
 * What time alone brought about (`time/…`) answers no command.
 */
export async function commandFindings(db: Db): Promise<readonly Finding[]> {
  const { rows } = await sql<Finding>`
    with told as (
      select inbox.command_id, event ->> 'stream' as stream, (event ->> 'version')::int as version, event ->> 'type' as type
      from inbox cross join lateral jsonb_array_elements(outcome -> 'events') as event
      where outcome ->> 'kind' = 'accepted'
    ), kept as (
      select stream, max(version) as version, count(*) as events from events group by stream
    )
    select 'outcome-without-event' as what, told.command_id || ': ' || told.stream || ' ' || told.version as "where"
    from told left join events using (command_id, stream, version, type) where events.position is null
    union all
    select 'outcome-without-event', command_id from inbox
    where outcome ->> 'kind' = 'accepted' and jsonb_array_length(outcome -> 'events') = 0
    union all
    select 'event-without-outcome', events.ledger || ' ' || events.position
    from events left join told using (command_id, stream, version, type)
    where told.stream is null and not starts_with(events.command_id, 'time/')
    union all
    select 'stream-without-events', streams.stream
    from streams left join kept using (stream) where streams.version <> coalesce(kept.version, 0) or streams.version <> coalesce(kept.events, 0)
    union all
    select 'events-without-stream', kept.stream from kept left join streams using (stream) where streams.stream is null`.execute(
    db,
  );
  return rows;
}
