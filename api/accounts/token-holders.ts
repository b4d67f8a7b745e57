import { holdersOfTokens, noteTokensUsed, type TokenHolder } from '#db/accounts/api-tokens.ts';
import type { Db } from '#db/database.ts';
import { todayOf } from '#api/support/now.ts';
import { lapsed } from '#telemetry/tell.ts';

interface Waiter {
  readonly resolve: (holder: TokenHolder | null) => void;
  readonly reject: (error: unknown) => void;
}

/** When a token was last used is told to within this. */
const noteMillis = 5_000;

/**
 * Tokens that come in within a tick are looked up by one query, and their use is written down later, by one statement: on a
 * deadline night hundreds of programs come at once, each with a token of its own.
 */
export class TokenHolders {
  private waiting = new Map<string, Waiter[]>();
  private used = new Set<string>();
  private timer: NodeJS.Timeout | null = null;

  private readonly db: Db;

  constructor(db: Db) {
    this.db = db;
  }

  read(hash: Buffer): Promise<TokenHolder | null> {
    const key = hash.toString('hex');
    return new Promise((resolve, reject) => {
      if (this.waiting.size === 0) setImmediate(() => void this.flush());
      this.waiting.set(key, [...(this.waiting.get(key) ?? []), { resolve, reject }]);
    });
  }

  noteUse(id: string): void {
    this.used.add(id);
    this.timer ??= setTimeout(() => void this.writeUse(), noteMillis).unref();
  }

  async close(): Promise<void> {
    await this.writeUse();
  }

  private async flush(): Promise<void> {
    const batch = this.waiting;
    this.waiting = new Map();
    try {
      const hashes = [...batch.keys()].map((key) => Buffer.from(key, 'hex'));
      const found = await holdersOfTokens(this.db, hashes, todayOf(null));
      for (const [key, waiters] of batch) for (const waiter of waiters) waiter.resolve(found.get(key) ?? null);
    } catch (error) {
      for (const waiters of batch.values()) for (const waiter of waiters) waiter.reject(error);
    }
  }

  private async writeUse(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    const ids = [...this.used];
    this.used = new Set();
    // Nobody waits for it, and nothing rests on it: what cannot be written now is left out.
    if (ids.length > 0) await noteTokensUsed(this.db, ids).catch((error: unknown) => lapsed('tokenUse', error));
  }
}
