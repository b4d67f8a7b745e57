import type { ChangeFeed, ChangeListener } from '#db/queries/change-feed.ts';

/** Hands each change to everybody who watches. Listens from the first watcher on: an api nobody watches holds no connection. */
export class LiveHub {
  private readonly watchers = new Set<ChangeListener>();
  private feed: ChangeFeed | null = null;

  private readonly listen: (listener: ChangeListener) => ChangeFeed;

  constructor(listen: (listener: ChangeListener) => ChangeFeed) {
    this.listen = listen;
  }

  /** Returns how to stop watching. */
  watch(watcher: ChangeListener): () => void {
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

  async close(): Promise<void> {
    this.watchers.clear();
    await this.feed?.close();
    this.feed = null;
  }
}
