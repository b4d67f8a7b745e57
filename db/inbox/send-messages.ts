import { systemActor } from '#domain/kernel/actor.ts';
import type { OutgoingCommand } from '#domain/kernel/decision.ts';
import type { CommandId, LedgerId } from '#domain/kernel/ids.ts';
import { commandSchemaVersion } from '#db/inbox/upcast-command.ts';
import type { Together } from '#db/together.ts';

/** A command to another aggregate and the one that caused it. */
export interface OwedMessage {
  readonly from: CommandId;
  readonly correlation: string;
  readonly message: OutgoingCommand;
}

/** One aggregate's commands to others, durable with the events that caused them. The id repeats if the pass does: sent once. */
export function sendMessages(writes: Together, ledger: LedgerId, messages: readonly OwedMessage[]): void {
  if (messages.length === 0) return;
  writes.add(
    writes.trx
      .insertInto('inbox')
      .values(
        messages.map(({ from, correlation, message }) => ({
          command_id: `${from}/${message.to}/${message.key}` as CommandId,
          stream: message.to,
          kind: message.kind,
          ledger: message.book ?? ledger,
          type: message.type,
          schema_version: commandSchemaVersion(message.kind, message.type),
          data: JSON.stringify(message.data),
          actor: JSON.stringify(systemActor),
          correlation,
          request_hash: '',
        })),
      )
      .onConflict((conflict) => conflict.column('command_id').doNothing()),
  );
}
