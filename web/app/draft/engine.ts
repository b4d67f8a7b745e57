import { isSignedOut, ProblemError, Unreachable } from '#web/api/client.ts';
import type {
  Conflict,
  Draft,
  DraftChange,
  DraftSaved,
  DraftView,
  Fields,
  SaveState,
  Unsaved,
} from '#web/app/draft/draft.ts';
import { type Memory, recalled, remember } from '#web/app/draft/memory.ts';
import { putTogether } from '#web/app/draft/put-together.ts';
import { asError } from '#web/kit/as-error.ts';

/** All that the engine reaches of the world. */
export interface DraftDoor {
  send(change: DraftChange): Promise<DraftSaved>;
  /** Resolves when somebody is signed in again. */
  signedIn(): Promise<void>;
  /** What the server knows this window by; known a moment after the page begins. */
  windowName(): Promise<string>;
  /** Runs it later; what comes back takes it off. */
  after(millis: number, run: () => void): () => void;
  readonly memory: Memory;
}

const pauseMillis = 600;
const retryMillis = 2_500;
/** Nothing is taken any more; what was typed stays on the screen. */
const closedBy: ReadonlySet<string> = new Set(['draft-closed', 'report-draft-closed']);

/**
 * What is typed goes to the server at every pause, field by field; nothing leaves here before the server has it. A field that
 * somebody else wrote first is put together where they wrote in other paragraphs; else it comes back as a conflict with both
 * values, and waits for a person.
 */
export class DraftEngine {
  readonly #door: DraftDoor;
  #view: DraftView;
  #window: string | null = null;
  #cancel: () => void = () => undefined;
  #sending = false;
  #held = false;
  #gone = false;
  readonly #watchers = new Set<() => void>();
  #waiters: (() => void)[] = [];

  constructor(draft: Draft, door: DraftDoor) {
    this.#door = door;
    const state: SaveState = { kind: draft.state === 'closed' ? 'closed' : 'clean' };
    this.#view = { draft, unsaved: new Map(), conflicts: new Map(), state };
    void door.windowName().then((name) => this.#begin(name));
  }

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  readonly view = (): DraftView => this.#view;

  /** What the field holds on this screen; null = nothing. */
  value(pointer: string): unknown {
    const typed = this.#view.unsaved.get(pointer);
    return typed === undefined ? (this.#view.draft.doc[pointer] ?? null) : typed.value;
  }

  /** `seen`: the revision they were decided on, where that is not the one on the screen now. */
  set(fields: Fields, seen?: number): void {
    const { draft } = this.#view;
    const unsaved = new Map(this.#view.unsaved);
    for (const [pointer, value] of Object.entries(fields)) {
      if (same(value, this.value(pointer))) continue;
      const before = seen === undefined ? unsaved.get(pointer) : undefined;
      const base = before?.base ?? seen ?? draft.revision;
      const from = base === draft.revision && before === undefined ? fromOf(draft.doc[pointer]) : begunFrom(before);
      unsaved.set(pointer, { value, base, ...from });
    }
    const state: SaveState =
      this.#view.state.kind === 'clean' && unsaved.size > 0 ? { kind: 'dirty' } : this.#view.state;
    this.#become({ unsaved, state });
    this.#forgetEqual();
    this.#soon(pauseMillis);
  }

  /** While an input method composes, the letters are not words yet: nothing is sent. */
  hold(held: boolean): void {
    if (this.#held === held) return;
    this.#held = held;
    if (!held) this.#soon(pauseMillis);
  }

  /** The draft as somebody else has left it; what is typed here stays on top of it. */
  receive(draft: Draft): void {
    if (draft.revision < this.#view.draft.revision) return;
    const state: SaveState =
      draft.state === 'closed'
        ? { kind: 'closed' }
        : this.#view.state.kind === 'closed'
          ? { kind: 'clean' }
          : this.#view.state;
    this.#become({ draft, state });
    this.#forgetEqual();
    if (this.#view.unsaved.size > 0) this.#soon(pauseMillis);
  }

  settle(pointer: string, choice: 'mine' | 'theirs'): void {
    const conflict = this.#view.conflicts.get(pointer);
    if (conflict === undefined) return;
    // Decided with both values in sight: what somebody wrote since then is a conflict again.
    if (choice === 'mine') this.set({ [pointer]: conflict.refused }, conflict.revision);
    const conflicts = new Map(this.#view.conflicts);
    conflicts.delete(pointer);
    this.#become({ conflicts });
  }

  /**
   * A conflict stays until its person chose, or until the words are there after all. Typing on is no choice: it goes into the
   * text that stands, and one key must not take from the screen what was refused.
   */
  #forgetEqual(): void {
    const open = [...this.#view.conflicts].filter(([pointer, { refused, earlier = [] }]) => {
      return earlier.length > 0 || !same(refused, this.value(pointer));
    });
    if (open.length < this.#view.conflicts.size) this.#become({ conflicts: new Map(open) });
  }

  /** The draft was thrown away: what is left of it here is, too. */
  discarded(draft: Draft): void {
    this.#become({ unsaved: new Map(), conflicts: new Map() });
    this.receive(draft);
  }

  /** Sends now what is not saved; resolves when nothing is left of it, or when it is refused for good. */
  async saved(): Promise<void> {
    const { unsaved, state } = this.#view;
    if (this.#gone || state.kind === 'closed' || (unsaved.size === 0 && !this.#sending)) return;
    this.#soon(0);
    await new Promise<void>((resolve) => this.#waiters.push(resolve));
  }

  /** At the end of the page: what is left goes along with it. */
  lastChanges(): readonly DraftChange[] {
    const { unsaved } = this.#view;
    const bases = new Set([...unsaved.values()].map(({ base }) => base));
    return [...bases].sort((a, b) => a - b).flatMap((base) => this.#changeAt(base) ?? []);
  }

  retryNow(): void {
    this.#soon(0);
  }

  /** For good; what is not saved stays in the memory, for when its person comes back. */
  close(): void {
    this.#gone = true;
    this.#cancel();
    for (const resolve of this.#waiters) resolve();
  }

  /** What a reload interrupted goes on under the name of the same window. What was typed since is newer. */
  #begin(window: string): void {
    this.#window = window;
    const kept = recalled(this.#door.memory, window);
    const unsaved = new Map([...kept.unsaved, ...this.#view.unsaved]);
    const conflicts = new Map([...kept.conflicts, ...this.#view.conflicts]);
    const { state } = this.#view;
    this.#become({ unsaved, conflicts, state: unsaved.size > 0 && state.kind === 'clean' ? { kind: 'dirty' } : state });
    if (unsaved.size > 0) this.#soon(0);
  }

  #soon(millis: number): void {
    this.#cancel();
    if (this.#gone || this.#view.state.kind === 'closed') return;
    this.#cancel = this.#door.after(millis, () => void this.#flush());
  }

  async #flush(): Promise<void> {
    if (this.#sending || this.#held || this.#gone) return;
    const change = this.#nextChange();
    if (change === null) {
      // What was waited for may have been taken back meanwhile.
      this.#tellWaiters();
      return;
    }
    this.#sending = true;
    this.#become({ state: { kind: 'saving' } });
    const sent = this.#view.unsaved;
    let again = 0;
    try {
      const answer = await this.#door.send(change);
      this.#took(Object.keys(change.set), sent, answer);
    } catch (error) {
      again = await this.#refused(error);
    } finally {
      this.#sending = false;
    }
    this.#tellWaiters();
    if (!this.#settled()) this.#soon(again);
  }

  #settled(): boolean {
    const { unsaved, state } = this.#view;
    return unsaved.size === 0 || state.kind === 'closed' || state.kind === 'failed';
  }

  #tellWaiters(): void {
    if (!this.#settled()) return;
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const resolve of waiters) resolve();
  }

  /** Fields typed on the same revision go together: each is measured against what its writer saw. */
  #nextChange(): DraftChange | null {
    const { unsaved } = this.#view;
    return unsaved.size === 0 ? null : this.#changeAt(Math.min(...[...unsaved.values()].map(({ base }) => base)));
  }

  #changeAt(base: number): DraftChange | null {
    if (this.#window === null) return null;
    const fields = [...this.#view.unsaved].filter(([, each]) => each.base === base);
    return { base, tab: this.#window, set: Object.fromEntries(fields.map(([pointer, { value }]) => [pointer, value])) };
  }

  #took(pointers: readonly string[], sent: DraftView['unsaved'], { draft, conflicts }: DraftSaved): void {
    const unsaved = new Map(this.#view.unsaved);
    const open = new Map<string, Conflict>(this.#view.conflicts);
    for (const pointer of pointers) {
      const now = unsaved.get(pointer);
      if (now === undefined) continue;
      const was = sent.get(pointer);
      if (now === was) unsaved.delete(pointer);
      else unsaved.set(pointer, { value: now.value, base: draft.revision, ...fromOf(was?.value) });
    }
    for (const { pointer, refused, ...their } of conflicts) {
      const typed = this.#view.unsaved.get(pointer);
      const mine = typed?.value ?? refused;
      unsaved.delete(pointer);
      const both = bothOf(typed, their.stands);
      if (both !== null && typed !== undefined) {
        // Letters that are being composed are not taken from under the hand: it is sent, and put together, after them.
        if (this.#held) unsaved.set(pointer, typed);
        else if (!same(both, their.stands))
          unsaved.set(pointer, { value: both, base: their.revision, ...fromOf(their.stands) });
        continue;
      }
      const before = open.get(pointer);
      const earlier = before === undefined ? [] : wordsOf(before).filter((each) => !same(each, mine));
      open.set(pointer, {
        ...{ ...their, refused: mine, ...begunFrom(typed) },
        ...(earlier.length === 0 ? {} : { earlier }),
      });
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
    if (error instanceof ProblemError && error.problem.code === 'draft-base-ahead' && this.#sawMore()) {
      this.#beginAgain();
      return 0;
    }
    if (isSignedOut(error)) {
      this.#become({ state: { kind: 'signedOut' } });
      await this.#door.signedIn();
      return 0;
    }
    const closed = error instanceof ProblemError && closedBy.has(error.problem.code);
    const cause = asError(error);
    this.#become({ state: closed ? { kind: 'closed' } : { kind: 'failed', error: cause } });
    return retryMillis;
  }

  #sawMore(): boolean {
    return [...this.#view.unsaved.values()].some(({ base }) => base > 0);
  }

  /** The server was set back behind what this window saw: all that stands there is news, and a person is shown both. */
  #beginAgain(): void {
    const { draft } = this.#view;
    const unsaved = new Map(
      [...this.#view.unsaved].map(([pointer, { value }]) => [pointer, { value, base: 0 }] as const),
    );
    this.#become({ draft: { ...draft, revision: 0 }, unsaved, state: { kind: 'dirty' } });
  }

  #become(change: Partial<DraftView>): void {
    this.#view = { ...this.#view, ...change };
    const { unsaved, conflicts } = this.#view;
    if (this.#window !== null)
      remember(this.#door.memory, this.#window, { unsaved: [...unsaved], conflicts: [...conflicts] });
    for (const watcher of this.#watchers) watcher();
  }
}

function wordsOf({ refused, earlier = [] }: Conflict): readonly unknown[] {
  return [...earlier, refused].filter((each) => each !== null && each !== '');
}

function begunFrom(typed: Unsaved | undefined): { readonly from?: string } {
  return typed?.from === undefined ? {} : { from: typed.from };
}

function fromOf(stood: unknown): { readonly from?: string } {
  const from = textOf(stood);
  return from === null ? {} : { from };
}

/** What was typed here and what stands there now, where neither changed a paragraph of the other; else null. */
function bothOf(typed: Unsaved | undefined, stands: unknown): unknown {
  const [mine, theirs] = [textOf(typed?.value), textOf(stands)];
  if (typed?.from === undefined || mine === null || theirs === null) return null;
  return putTogether(typed.from, theirs, mine);
}

/** Emptied is a text without a letter. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : null;
}

/** Values are JSON, made in one order by the screen that made them. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
