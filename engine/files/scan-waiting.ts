import type { Db } from '#db/database.ts';
import { nextUnseen, saveVerdict } from '#db/files/rounds.ts';
import type { Files } from '#engine/files/files.ts';
import { NotInStore } from '#engine/files/store.ts';

export interface Scanned {
  readonly clean: number;
  readonly infected: number;
}

/** Looks at what no scanner has seen: it was away when the file came, or there was none then. Ends when it is away again. */
export async function scanWaiting(db: Db, { scanner, store }: Pick<Files, 'scanner' | 'store'>): Promise<Scanned> {
  const counts = { clean: 0, infected: 0 };
  if (scanner === null) return counts;
  for (let after = ''; ; ) {
    const next = await nextUnseen(db, after);
    if (next === undefined) return counts;
    after = next.hash;
    const content = await store.open(next.hash).catch((error: unknown) => {
      // Verify tells of it; the others are looked at all the same.
      if (error instanceof NotInStore) return null;
      throw error;
    });
    if (content === null) continue;
    const verdict = await scanner.scan(content);
    if (verdict.kind === 'away') return counts;
    await saveVerdict(db, next.hash, verdict.kind, verdict.kind === 'infected' ? verdict.finding : null);
    counts[verdict.kind] += 1;
  }
}
