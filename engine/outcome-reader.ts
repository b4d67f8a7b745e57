import type { CommandId, StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';
import { type CommandState, outcomesOf } from '#db/inbox/outcomes.ts';
import type { Outcome } from '#db/schema.ts';
import { lapsed } from '#telemetry/tell.ts';

type Waiter = {
  readonly resolve: (state: CommandState | undefined) => void;
  readonly reject: (error: unknown) => void;
};

/** Somebody waits for a command to be carried out. */
export interface Awaited {
  /** As soon as the commit that brought it was announced and it was read. Of what is never announced it never comes. */
  readonly outcome: Promise<Outcome>;
  readonly known: () => boolean;
  /** He waits no longer. */
  end(): void;
}

interface Hope {
  readonly id: CommandId;
  readonly fulfil: (outcome: Outcome) => void;
}

/** Callers who share a pass also share the reading of its outcomes: one query for all that ask within a tick. */
export class OutcomeReader {
  private waiting = new Map<CommandId, Waiter[]>();
  /** Who waits for what is announced of a stream. */
  private readonly hopes = new Map<StreamId, Set<Hope>>();
  private announced = new Set<StreamId>();

  private readonly db: Db;
  private readonly looked: (stream: StreamId) => void;

  /** `looked`: whoever waited for a commit that was announced of a stream knows what it brought him. */
  constructor(db: Db, looked: (stream: StreamId) => void = () => undefined) {
    this.db = db;
    this.looked = looked;
  }

  read(id: CommandId): Promise<CommandState | undefined> {
    return new Promise((resolve, reject) => {
      if (this.waiting.size === 0) setImmediate(() => void this.flush());
      this.waiting.set(id, [...(this.waiting.get(id) ?? []), { resolve, reject }]);
    });
  }

  expect(stream: StreamId, id: CommandId): Awaited {
    const others = this.hopes.get(stream) ?? new Set();
    this.hopes.set(stream, others);
    const state: { known: boolean; end: () => void } = { known: false, end: () => undefined };
    const outcome = new Promise<Outcome>((resolve) => {
      const hope: Hope = {
        id,
        fulfil: (found) => {
          state.known = true;
          resolve(found);
        },
      };
      others.add(hope);
      state.end = () => {
        others.delete(hope);
        if (others.size === 0 && this.hopes.get(stream) === others) this.hopes.delete(stream);
      };
    });
    return { outcome, known: () => state.known, end: () => state.end() };
  }

  /** A commit is announced that changed these streams: whoever waits for a command to one of them looks whether it was carried out. */
  changed(streams: readonly StreamId[]): void {
    const told = streams.filter((stream) => this.hopes.has(stream));
    if (told.length === 0) return;
    if (this.announced.size === 0) setImmediate(() => void this.look());
    for (const stream of told) this.announced.add(stream);
  }

  private async look(): Promise<void> {
    const { announced } = this;
    this.announced = new Set();
    const hopes = [...announced].flatMap((stream) => [...(this.hopes.get(stream) ?? [])]);
    if (hopes.length === 0) return;
    try {
      const found = await outcomesOf(
        this.db,
        hopes.map(({ id }) => id),
      );
      for (const { id, fulfil } of hopes) {
        const outcome = found.get(id)?.outcome ?? null;
        if (outcome !== null) fulfil(outcome);
      }
      for (const stream of announced) this.looked(stream);
    } catch (error) {
      // The knock's own answer is on its way, and has it read again.
      lapsed('outcome', error);
    }
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
