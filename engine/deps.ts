import type { Db } from '#db/database.ts';
import type { Registry } from '#engine/ports.ts';
import type { StateCache } from '#engine/state-cache.ts';

/** What folds streams: `record` where `db` shows one reader's rows only, else `db` is the whole record itself. */
export interface RecordDeps {
  readonly db: Db;
  readonly record?: Db;
  readonly registry: Registry;
  readonly cache: StateCache;
}

export interface EngineDeps {
  readonly db: Db;
  readonly registry: Registry;
  readonly cache: StateCache;
  /** The address that links in mail begin with. */
  readonly publicUrl: string;
  /** Nobody mails letters here: they are printed. Left out: they are mailed. */
  readonly lettersOnPaper?: boolean;
  /** Where the operator is told what went wrong; left out: nowhere. What was parked is in the inbox in any case. */
  readonly warn?: (sentence: string) => void;
}
