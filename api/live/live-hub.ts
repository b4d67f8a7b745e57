import type { Mode } from '#config/env.ts';
import type { ChangeFeed, ChangeListener } from '#db/queries/change-feed.ts';

/** How it is used from now on, and where it is opened. */
export interface Moves {
  readonly mode: Mode;
  readonly address: string;
  /** The run that says so. */
  readonly run: string;
}

export interface LiveListener extends ChangeListener {
  /** The program is about to start anew. */
  readonly moves?: (to: Moves) => void;
}

/** Hands each change to everybody who watches. Listens from the first watcher on: an api nobody watches holds no connection. */
export class LiveHub {
  private readonly watchers = new Set<LiveListener>();
  private feed: ChangeFeed | null = null;

  private readonly listen: (listener: ChangeListener) => ChangeFeed;

  constructor(listen: (listener: ChangeListener) => ChangeFeed) {
    this.listen = listen;
  }

  /** Returns how to stop watching. */
  watch(watcher: LiveListener): () => void {
    this.watchers.add(watcher);
    this.feed ??= this.listen({
      change: (change) => {
        for (const each of this.watchers) each.change(change);
      },
      gap: () => {
        for (const each of this.watchers) each.gap();
      },
    });
    return () => {
      this.watchers.delete(watcher);
    };
  }

  /** Says it to every window; how many heard it. */
  tellMoves(to: Moves): number {
    const hearing = [...this.watchers].flatMap((each) => each.moves ?? []);
    for (const hear of hearing) hear(to);
    return hearing.length;
  }

  async close(): Promise<void> {
    this.watchers.clear();
    await this.feed?.close();
    this.feed = null;
  }
}
