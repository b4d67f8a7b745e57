import { sql } from 'kysely';
import type { Actor } from '#domain/kernel/actor.ts';
import type { AggregateKind, CommandId, LedgerId, StreamId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Db } from '#db/database.ts';
import { prepared } from '#db/prepared.ts';
import { commandSchemaVersion } from '#db/inbox/upcast-command.ts';

export interface IncomingCommand {
  readonly commandId: CommandId;
  readonly stream: StreamId;
  readonly kind: AggregateKind;
  readonly ledger: LedgerId;
  readonly type: string;
  readonly data: unknown;
  readonly actor: Actor;
  readonly correlation: string;
  /** Of the whole request: tells a repeated command from another one under the same key. */
  readonly requestHash: string;
}

/** From here on the command cannot be lost. The time of arrival is the database's: one clock for all programs. */
export interface Receipt {
  readonly receipt: number;
  readonly arrivedAt: Instant;
  /** False when the same command had arrived before: the first receipt is given again. */
  readonly first: boolean;
  /** True when the key was used before for something else: nothing was stored. */
  readonly keyReused: boolean;
}

export async function receive(db: Db, command: IncomingCommand): Promise<Receipt> {
  const [receipt] = await receiveAll(db, [command]);
  if (receipt === undefined) throw new Error('a command was neither stored nor found');
  return receipt;
}

/**
 * One statement for commands that came in together; answers in their order. They are stored by id, so that two processes
 * given the same commands cannot wait for each other.
 */
export async function receiveAll(db: Db, commands: readonly IncomingCommand[]): Promise<readonly Receipt[]> {
  const sorted = [...commands].sort((a, b) => (a.commandId < b.commandId ? -1 : 1)).map(rowOf);
  // As one parameter: hundreds of them cost more to put together than to store.
  const inserted = await prepared(
    db,
    sql<Arrived & { readonly command_id: CommandId }>`
    insert into inbox (command_id, stream, kind, ledger, type, schema_version, data, actor, correlation, request_hash)
    select command_id, stream, kind, ledger, type, schema_version, data, actor, correlation, request_hash
    from jsonb_populate_recordset(null::inbox, ${JSON.stringify(sorted)}::jsonb)
    on conflict (command_id) do nothing
    returning command_id, receipt, arrived_at`,
  );
  const fresh = new Map(inserted.map((row) => [row.command_id, row]));
  const known = await earlier(db, commands, fresh);
  return commands.map((command) => {
    const row = fresh.get(command.commandId);
    // The same command twice in one batch: the second is a repetition like any other.
    fresh.delete(command.commandId);
    if (row !== undefined) return { ...stamp(row), first: true, keyReused: false };
    const before = known.get(command.commandId);
    if (before === undefined) throw new Error(`command ${command.commandId} was neither stored nor found`);
    return { ...stamp(before), first: false, keyReused: before.request_hash !== command.requestHash };
  });
}

function rowOf(command: IncomingCommand) {
  return {
    command_id: command.commandId,
    stream: command.stream,
    kind: command.kind,
    ledger: command.ledger,
    type: command.type,
    schema_version: commandSchemaVersion(command.kind, command.type),
    data: command.data,
    actor: command.actor,
    correlation: command.correlation,
    request_hash: command.requestHash,
  };
}

interface Arrived {
  readonly receipt: number;
  readonly arrived_at: Date;
}

function stamp(row: Arrived): Pick<Receipt, 'receipt' | 'arrivedAt'> {
  return { receipt: row.receipt, arrivedAt: row.arrived_at.toISOString() as Instant };
}

async function earlier(
  db: Db,
  commands: readonly IncomingCommand[],
  fresh: ReadonlyMap<CommandId, unknown>,
): Promise<ReadonlyMap<CommandId, Arrived & { readonly request_hash: string }>> {
  const repeated = commands.length > fresh.size;
  if (!repeated) return new Map();
  const rows = await db
    .selectFrom('inbox')
    .select(['command_id', 'receipt', 'arrived_at', 'request_hash'])
    .where('command_id', '=', sql<CommandId>`any(${commands.map((command) => command.commandId)})`)
    .execute();
  return new Map(rows.map((row) => [row.command_id, row]));
}
