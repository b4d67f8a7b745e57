import type { CommandId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';
import { type CommandState, outcomesOf } from '#db/inbox/outcomes.ts';

type Waiter = {
  readonly resolve: (state: CommandState | undefined) => void;
  readonly reject: (error: unknown) => void;
};

/** Callers who share a knock also share the reading of its outcomes: one query for all that ask within a tick. */
export class OutcomeReader {
  private waiting = new Map<CommandId, Waiter[]>();

  private readonly db: Db;

  constructor(db: Db) {
    this.db = db;
  }

  read(id: CommandId): Promise<CommandState | undefined> {
    return new Promise((resolve, reject) => {
      if (this.waiting.size === 0) setImmediate(() => void this.flush());
      this.waiting.set(id, [...(this.waiting.get(id) ?? []), { resolve, reject }]);
    });
  }

  private async flush(): Promise<void> {
    const batch = this.waiting;
    this.waiting = new Map();
    try {
      const found = await outcomesOf(this.db, [...batch.keys()]);
      for (const [id, waiters] of batch) for (const waiter of waiters) waiter.resolve(found.get(id));
    } catch (error) {
      for (const waiters of batch.values()) for (const waiter of waiters) waiter.reject(error);
    }
  }
}
