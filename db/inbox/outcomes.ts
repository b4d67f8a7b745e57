import { sql } from 'kysely';
import type { CommandId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Db } from '#db/database.ts';
import { prepared } from '#db/prepared.ts';
import type { Outcome } from '#db/schema.ts';
import type { Together } from '#db/together.ts';

/** One statement for a whole batch: the round trips of a drain do not grow with the commands in it. */
export function recordOutcomes(
  writes: Together,
  outcomes: readonly { readonly receipt: number; readonly outcome: Outcome }[],
): void {
  if (outcomes.length === 0) return;
  const receipts = outcomes.map((each) => each.receipt);
  const texts = outcomes.map((each) => JSON.stringify(each.outcome));
  writes.add(sql`
    update inbox set outcome = given.outcome::jsonb, done_at = clock_timestamp()
    from unnest(${receipts}::bigint[], ${texts}::text[]) as given(receipt, outcome)
    where inbox.receipt = given.receipt`);
}

export interface CommandState {
  readonly commandId: CommandId;
  readonly receipt: number;
  readonly arrivedAt: Instant;
  /** Null while it waits. */
  readonly outcome: Outcome | null;
}

export async function outcomesOf(db: Db, ids: readonly CommandId[]): Promise<ReadonlyMap<CommandId, CommandState>> {
  const asked = db
    .selectFrom('inbox')
    .select(['command_id', 'receipt', 'arrived_at', 'outcome'])
    .where('command_id', '=', sql<CommandId>`any(${ids})`);
  const rows = await prepared(db, asked);
  return new Map(
    rows.map((row) => [
      row.command_id,
      {
        commandId: row.command_id,
        receipt: row.receipt,
        arrivedAt: row.arrived_at.toISOString() as Instant,
        outcome: row.outcome,
      },
    ]),
  );
}
