import type { StreamId } from '#domain/kernel/ids.ts';
import { Contacts } from '#db/outbox/contacts.ts';
import { KnownKeys } from '#db/persons/keys.ts';

export interface CachedState {
  readonly state: unknown;
  readonly version: number;
}

/**
 * States of streams this process has folded. Safe because events never change: an old entry is only behind, and what is
 * missing is loaded. Entries are made from committed transactions alone; an aborted one would remember what never happened.
 */
export class StateCache {
  /** How many keys of people were erased as this process last saw it: what was folded and read before names people. */
  erased = 0;

  /** Read beside the states, and likewise known under a version. */
  readonly contacts = new Contacts();
  readonly personKeys = new KnownKeys();

  private readonly entries = new Map<StreamId, CachedState>();

  private readonly most: number;

  constructor(most = 500) {
    this.most = most;
  }

  get(stream: StreamId): CachedState | undefined {
    return this.entries.get(stream);
  }

  remember(stream: StreamId, entry: CachedState): void {
    this.entries.delete(stream);
    this.entries.set(stream, entry);
    const oldest = this.entries.keys().next();
    if (this.entries.size > this.most && oldest.done !== true) this.entries.delete(oldest.value);
  }

  /** Somebody was erased: nothing that names him outlives it. A pass is told by its first statement, an api by its change feed. */
  seeErased(erased: number): void {
    if (erased === this.erased) return;
    this.forgetPeople();
    this.erased = erased;
  }

  /** Somebody may have been erased, who knows how many: the next pass says it. */
  forgetPeople(): void {
    this.erased = -1;
    this.entries.clear();
    this.contacts.clear();
    this.personKeys.clear();
  }

  forget(stream: StreamId): void {
    this.entries.delete(stream);
  }
}
