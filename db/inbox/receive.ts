import type { Actor } from '#domain/kernel/actor.ts';
import type { AggregateKind, CommandId, LedgerId, StreamId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Db } from '#db/database.ts';

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
  const inserted = await db
    .insertInto('inbox')
    .values({
      command_id: command.commandId,
      stream: command.stream,
      kind: command.kind,
      ledger: command.ledger,
      type: command.type,
      data: JSON.stringify(command.data),
      actor: JSON.stringify(command.actor),
      correlation: command.correlation,
      request_hash: command.requestHash,
    })
    .onConflict((conflict) => conflict.column('command_id').doNothing())
    .returning(['receipt', 'arrived_at'])
    .executeTakeFirst();
  if (inserted !== undefined) {
    return {
      receipt: inserted.receipt,
      arrivedAt: inserted.arrived_at.toISOString() as Instant,
      first: true,
      keyReused: false,
    };
  }
  const earlier = await db
    .selectFrom('inbox')
    .select(['receipt', 'arrived_at', 'request_hash'])
    .where('command_id', '=', command.commandId)
    .executeTakeFirstOrThrow();
  return {
    receipt: earlier.receipt,
    arrivedAt: earlier.arrived_at.toISOString() as Instant,
    first: false,
    keyReused: earlier.request_hash !== command.requestHash,
  };
}
