import { type DraftContent, type DraftValue, emptyDraft } from '#domain/drafts/draft.ts';
import { mergeDraft } from '#domain/drafts/merge.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { ProblemError } from '#web/api/client.ts';
import { type Draft, type DraftChange, type DraftSaved, nothingRead } from '#web/app/draft/draft.ts';
import { type DraftDoor, DraftEngine } from '#web/app/draft/engine.ts';
import { type Claim, nameOfWindow } from '#web/app/draft/window-name.ts';

/** A clock that goes on when it is told to, and the answers that are under way meanwhile. */
export class Hand {
  #now = 0;
  #waiting: { readonly at: number; readonly run: () => void }[] = [];

  readonly after = (millis: number, run: () => void): (() => void) => {
    const one = { at: this.#now + millis, run };
    this.#waiting.push(one);
    return () => {
      this.#waiting = this.#waiting.filter((each) => each !== one);
    };
  };

  async pass(millis: number): Promise<void> {
    const end = this.#now + millis;
    await settled();
    for (;;) {
      const next = this.#waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      this.#waiting = this.#waiting.filter((each) => each !== next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
      await settled();
    }
    this.#now = end;
  }
}

export async function settled(): Promise<void> {
  for (let turns = 0; turns < 20; turns += 1) await Promise.resolve();
}

export const refusal = (status: number, code: string): ProblemError =>
  new ProblemError(status, { code, detail: code, status, title: code, type: code } as ProblemError['problem']);

/** The server as it merges, with the domain's own rule; it can be away, refuse, or be slow. */
export class Server {
  content: DraftContent = emptyDraft;
  readonly changes: DraftChange[] = [];
  trouble: Error | null = null;
  /** What it waits for before it answers. */
  delay: Promise<void> = Promise.resolve();

  async take(change: DraftChange, by = 'Trần Văn A'): Promise<DraftSaved> {
    this.changes.push(change);
    await this.delay;
    if (this.trouble !== null) throw this.trouble;
    if (change.base > this.content.revision) throw refusal(422, 'draft-base-ahead');
    const at = '2026-11-28T09:00:00.000Z' as Instant;
    const set = change.set as Readonly<Record<string, DraftValue | null>>;
    const merged = mergeDraft(this.content, { ...change, set, by, at });
    this.content = merged.draft;
    return { draft: this.draft(), conflicts: merged.conflicts.map((each) => ({ ...each })), sealed: [] };
  }

  draft(): Draft {
    const { revision, doc, writers } = this.content;
    const saved = revision === 0 ? null : { at: '2026-11-28T09:00:00.000Z', by: 'Trần Văn A' };
    return { ...nothingRead, revision, doc: { ...doc }, writers: { ...writers }, saved };
  }

  get doc(): DraftContent['doc'] {
    return this.content.doc;
  }
}

/** Names that windows bear while they are open. */
export class Names {
  readonly #borne = new Set<string>();
  #next = 0;
  readonly claim: Claim = (name) => {
    const free = !this.#borne.has(name);
    this.#borne.add(name);
    return Promise.resolve(free);
  };
  readonly fresh = (): string => {
    this.#next += 1;
    return `window-${String(this.#next)}`;
  };
  letGo(name: string): void {
    this.#borne.delete(name);
  }
}

/** A window of a browser: its session storage is copied when it is duplicated, kept when it is loaded anew. */
export class Window {
  readonly engine: DraftEngine;
  readonly named: Promise<string>;
  signIn: () => void = () => undefined;

  readonly server: Server;
  readonly hand: Hand;
  readonly names: Names;
  readonly storage;

  constructor(server: Server, hand: Hand, names: Names, storage = new Map<string, string>()) {
    this.server = server;
    this.hand = hand;
    this.names = names;
    this.storage = storage;
    const store = {
      getItem: (key: string) => storage.get(key) ?? null,
      setItem: (key: string, value: string) => void storage.set(key, value),
    };
    this.named = nameOfWindow(store, names.claim, names.fresh);
    const door: DraftDoor = {
      send: (change) => server.take(change),
      signedIn: () => new Promise((resolve) => (this.signIn = resolve)),
      windowName: () => this.named,
      after: hand.after,
      memory: {
        read: () => storage.get('draft') ?? null,
        write(text) {
          if (text === null) storage.delete('draft');
          else storage.set('draft', text);
        },
      },
    };
    this.engine = new DraftEngine(server.draft(), door);
  }

  async reloaded(): Promise<Window> {
    this.engine.close();
    this.names.letGo(await this.named);
    return new Window(this.server, this.hand, this.names, this.storage);
  }

  duplicated(): Window {
    return new Window(this.server, this.hand, this.names, new Map(this.storage));
  }
}

export function desk(): { readonly server: Server; readonly hand: Hand; readonly window: Window; open(): Window } {
  const server = new Server();
  const hand = new Hand();
  const names = new Names();
  const open = (): Window => new Window(server, hand, names);
  return { server, hand, window: open(), open };
}
