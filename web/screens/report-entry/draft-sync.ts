import { ProblemError, Unreachable } from '#web/api/client.ts';
import type { Draft, DraftSaved } from '#web/screens/report-entry/model.ts';

export interface Conflict {
  readonly refused: string;
  readonly stands: string;
  readonly by: string;
  readonly at: string;
  readonly revision: number;
}

interface Unsaved {
  readonly value: string;
  /** The revision that was on the screen when it was typed. */
  readonly base: number;
}

export type SaveState =
  | { readonly kind: 'clean' | 'dirty' | 'saving' | 'offline' | 'signedOut' | 'closed' }
  | { readonly kind: 'failed'; readonly error: Error };

export interface DraftView {
  readonly draft: Draft;
  readonly unsaved: ReadonlyMap<string, Unsaved>;
  readonly conflicts: ReadonlyMap<string, Conflict>;
  readonly state: SaveState;
}

export interface DraftChange {
  readonly base: number;
  readonly tab: string;
  readonly set: Readonly<Record<string, string | null>>;
}

/** Keeps what is not saved over a reload, for this window only: office PCs are shared. */
export interface Memory {
  read(): string | null;
  write(text: string | null): void;
}

export interface DraftDoor {
  send(change: DraftChange): Promise<DraftSaved>;
  /** Resolves when somebody is signed in again. */
  signedIn(): Promise<void>;
  readonly memory: Memory;
}

const pauseMillis = 600;
const retryMillis = 2_500;

/**
 * What is typed goes to the server at every pause, field by field; nothing leaves here before the server has it. A field that
 * somebody else wrote first comes back as a conflict with both values, and waits for a person.
 */
export class DraftSync {
  #view: DraftView;
  #tab: string = crypto.randomUUID();
  #timer: number | undefined;
  #sending = false;
  #held = false;
  #gone = false;
  readonly #watchers = new Set<() => void>();
  #waiters: (() => void)[] = [];

  constructor(
    draft: Draft,
    private readonly door: DraftDoor,
  ) {
    this.#view = { draft, unsaved: new Map(), conflicts: new Map(), state: { kind: stateOf(draft) } };
    this.#recall();
  }

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  readonly view = (): DraftView => this.#view;

  /** What the field holds on this screen. */
  value(pointer: string): string {
    const typed = this.#view.unsaved.get(pointer);
    if (typed !== undefined) return typed.value;
    const saved = this.#view.draft.doc[pointer];
    return typeof saved === 'string' ? saved : '';
  }

  set(fields: Readonly<Record<string, string>>): void {
    const unsaved = new Map(this.#view.unsaved);
    const conflicts = new Map(this.#view.conflicts);
    for (const [pointer, value] of Object.entries(fields)) {
      if (value === this.value(pointer)) continue;
      // Typed over a conflict: this is the answer to it, given with both values in sight.
      const answered = conflicts.get(pointer)?.revision;
      conflicts.delete(pointer);
      const base = answered ?? unsaved.get(pointer)?.base ?? this.#view.draft.revision;
      unsaved.set(pointer, { value, base });
    }
    const state: SaveState = this.#view.state.kind === 'clean' ? { kind: 'dirty' } : this.#view.state;
    this.#become({ unsaved, conflicts, state });
    this.#soon(pauseMillis);
  }

  /** While an input method composes, the letters are not words yet: nothing is sent. */
  hold(held: boolean): void {
    this.#held = held;
    if (!held) this.#soon(pauseMillis);
  }

  /** The draft as somebody else has left it; what is typed here stays on top of it. */
  receive(draft: Draft): void {
    if (draft.revision < this.#view.draft.revision) return;
    const closed = draft.state === 'closed';
    const state: SaveState = closed
      ? { kind: 'closed' }
      : this.#view.state.kind === 'closed'
        ? { kind: 'clean' }
        : this.#view.state;
    this.#become({ draft, state });
    if (this.#view.unsaved.size > 0) this.#soon(pauseMillis);
  }

  settle(pointer: string, choice: 'mine' | 'theirs'): void {
    const conflict = this.#view.conflicts.get(pointer);
    if (conflict === undefined) return;
    if (choice === 'mine') {
      this.set({ [pointer]: conflict.refused });
      return;
    }
    const conflicts = new Map(this.#view.conflicts);
    conflicts.delete(pointer);
    this.#become({ conflicts });
  }

  /** Sends now what is not saved; resolves when nothing is left of it, or when it is refused for good. */
  async saved(): Promise<void> {
    if (this.#view.unsaved.size === 0 && !this.#sending) return;
    this.#soon(0);
    await new Promise<void>((resolve) => this.#waiters.push(resolve));
  }

  /** At the end of the page: what is left goes along with it. */
  lastChange(): DraftChange | null {
    return this.#view.unsaved.size === 0 ? null : this.#nextChange();
  }

  retryNow(): void {
    this.#soon(0);
  }

  close(): void {
    this.#gone = true;
    window.clearTimeout(this.#timer);
  }

  #soon(millis: number): void {
    window.clearTimeout(this.#timer);
    if (this.#gone || this.#view.state.kind === 'closed') return;
    this.#timer = window.setTimeout(() => void this.#flush(), millis);
  }

  async #flush(): Promise<void> {
    if (this.#sending || this.#held || this.#gone || this.#view.unsaved.size === 0) return;
    const change = this.#nextChange();
    this.#sending = true;
    this.#become({ state: { kind: 'saving' } });
    let again = 0;
    try {
      this.#took(change, await this.door.send(change));
    } catch (error) {
      again = await this.#refused(error);
    } finally {
      this.#sending = false;
    }
    const { kind } = this.#view.state;
    if (this.#view.unsaved.size === 0 || kind === 'closed' || kind === 'failed') {
      const waiters = this.#waiters;
      this.#waiters = [];
      for (const resolve of waiters) resolve();
    } else this.#soon(again);
  }

  /** Fields typed on the same revision go together: each is measured against what its writer saw. */
  #nextChange(): DraftChange {
    const { unsaved } = this.#view;
    const base = Math.min(...[...unsaved.values()].map((each) => each.base));
    const fields = [...unsaved].filter(([, each]) => each.base === base);
    const set = Object.fromEntries(fields.map(([pointer, { value }]) => [pointer, value === '' ? null : value]));
    return { base, tab: this.#tab, set };
  }

  #took(change: DraftChange, { draft, conflicts }: DraftSaved): void {
    const unsaved = new Map(this.#view.unsaved);
    const open = new Map(this.#view.conflicts);
    for (const [pointer, sent] of Object.entries(change.set)) {
      const now = unsaved.get(pointer);
      if (now === undefined) continue;
      if (now.value === (sent ?? '')) unsaved.delete(pointer);
      else unsaved.set(pointer, { ...now, base: draft.revision });
    }
    for (const { pointer, refused, stands, by, at, revision } of conflicts) {
      const mine = this.#view.unsaved.get(pointer)?.value ?? text(refused);
      unsaved.delete(pointer);
      open.set(pointer, { refused: mine, stands: text(stands), by, at, revision });
    }
    const newer = draft.revision >= this.#view.draft.revision ? draft : this.#view.draft;
    this.#become({ draft: newer, unsaved, conflicts: open, state: { kind: unsaved.size === 0 ? 'clean' : 'dirty' } });
  }

  /** How long to wait before the next try. */
  async #refused(error: unknown): Promise<number> {
    if (error instanceof Unreachable || (error instanceof ProblemError && error.status >= 500)) {
      this.#become({ state: { kind: 'offline' } });
      return retryMillis;
    }
    if (error instanceof ProblemError && error.problem.code === 'unauthenticated') {
      this.#become({ state: { kind: 'signedOut' } });
      await this.door.signedIn();
      return 0;
    }
    const closed = error instanceof ProblemError && error.problem.code === 'draft-closed';
    const cause = error instanceof Error ? error : new Error(String(error));
    this.#become({ state: closed ? { kind: 'closed' } : { kind: 'failed', error: cause } });
    return retryMillis;
  }

  #become(change: Partial<DraftView>): void {
    this.#view = { ...this.#view, ...change };
    const { unsaved, conflicts } = this.#view;
    const kept = { tab: this.#tab, unsaved: [...unsaved], conflicts: [...conflicts] };
    this.door.memory.write(unsaved.size + conflicts.size === 0 ? null : JSON.stringify(kept));
    for (const watcher of this.#watchers) watcher();
  }

  /** What a reload interrupted goes on under the name of the same window. */
  #recall(): void {
    const kept = this.door.memory.read();
    if (kept === null) return;
    const { tab, unsaved, conflicts } = JSON.parse(kept) as {
      tab: string;
      unsaved: [string, Unsaved][];
      conflicts: [string, Conflict][];
    };
    this.#tab = tab;
    this.#view = { ...this.#view, unsaved: new Map(unsaved), conflicts: new Map(conflicts) };
    if (unsaved.length > 0) this.#soon(0);
  }
}

function stateOf(draft: Draft): 'clean' | 'closed' {
  return draft.state === 'closed' ? 'closed' : 'clean';
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
