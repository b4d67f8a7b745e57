import { type RawBuilder, sql } from 'kysely';
import type { LedgerId, StreamId } from '#domain/kernel/ids.ts';
import { calendarStream, organisationStream } from '#domain/kernel/streams.ts';
import type { Trx } from '#db/database.ts';
import { prepared } from '#db/prepared.ts';
import { erasedKeys } from '#db/persons/keys.ts';
import { type StoredWaiting, takeWaiting, toWaiting, type WaitingCommand } from '#db/inbox/waiting.ts';

export interface StreamHead {
  readonly ledger: LedgerId;
  readonly version: number;
}

export interface Claim {
  readonly head: StreamHead | undefined;
  /** Of the calendar's and the organisation's streams, 0 while there is none: what is cached of them need not be asked for. */
  readonly calendarVersion: number;
  readonly organisationVersion: number;
  /** How many keys of people were erased: whoever remembers names of before forgets them. */
  readonly erased: number;
  readonly commands: readonly WaitingCommand[];
}

/**
 * The stream's row and the commands that wait for it, in one trip, held to the end of the transaction: a second writer of the
 * stream (an activity thought dead) waits here, not in a conflict. A stream that has no row yet offers nothing to lock: its
 * first writers queue by name, or two of them would both project into an empty store.
 */
export async function claim(trx: Trx, stream: StreamId, limit: number): Promise<Claim> {
  const held = await claimRow(trx, stream, limit);
  if (held !== undefined) return held;
  await sql`select pg_advisory_xact_lock(hashtextextended(${stream}, 0))`.execute(trx);
  const begun = await claimRow(trx, stream, limit);
  if (begun !== undefined) return begun;
  const { rows } = await sql<{ calendarVersion: number; organisationVersion: number; erased: number }>`
    select ${versionOf(calendarStream)} as "calendarVersion", ${versionOf(organisationStream)} as "organisationVersion",
      ${erasedKeys} as erased`.execute(trx);
  const { calendarVersion = 0, organisationVersion = 0, erased = 0 } = rows[0] ?? {};
  const commands = await takeWaiting(trx, stream, limit);
  return { head: undefined, calendarVersion, organisationVersion, erased, commands };
}

function versionOf(stream: StreamId): RawBuilder<number> {
  return sql<number>`coalesce((select version from streams where stream = ${stream}), 0)`;
}

interface ClaimedRow extends Omit<StoredWaiting, 'receipt'> {
  readonly head_ledger: LedgerId;
  readonly head_version: number;
  readonly calendar_version: number;
  readonly organisation_version: number;
  readonly erased: number;
  /** Null: nothing waits. */
  readonly receipt: number | null;
}

/** From here on the transaction is made for these requests, of which the list of what the server does names the first. */
const namedAfter = sql<string | null>`(
  select set_config('application_name', correlation, true) from (select correlation from waiting order by receipt limit 1) as first)`;

/**
 * The commands are locked as well as the stream, and after it: whoever waited for the stream sees rows as they were before he
 * waited, and only a row's own lock looks again whether somebody has carried it out meanwhile.
 */
async function claimRow(trx: Trx, stream: StreamId, limit: number): Promise<Claim | undefined> {
  const rows = await prepared(
    trx,
    sql<ClaimedRow>`
    with held as (
      select stream, ledger, version from streams where stream = ${stream} for update
    ), waiting as (
      select receipt, command_id, kind, ledger, type, schema_version, data, actor, correlation, arrived_at
      from inbox where stream = (select stream from held) and done_at is null
      order by receipt limit ${limit} for update
    )
    select held.ledger as head_ledger, held.version as head_version,
      ${versionOf(calendarStream)} as calendar_version, ${versionOf(organisationStream)} as organisation_version,
      ${erasedKeys} as erased, waiting.*, ${namedAfter} as named
    from held left join waiting on true
    order by waiting.receipt`,
  );
  const [first] = rows;
  if (first === undefined) return undefined;
  return {
    head: { ledger: first.head_ledger, version: first.head_version },
    calendarVersion: first.calendar_version,
    organisationVersion: first.organisation_version,
    erased: first.erased,
    commands: rows.flatMap((row) => (row.receipt === null ? [] : [toWaiting({ ...row, receipt: row.receipt })])),
  };
}
