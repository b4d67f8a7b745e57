import type { Db } from '#db/database.ts';
import type { Files } from '#engine/files/files.ts';
import { removeOrphans } from '#engine/files/remove-orphans.ts';
import { scanWaiting } from '#engine/files/scan-waiting.ts';
import { clearLeftOvers } from '#engine/files/take-in.ts';
import { lapsed } from '#telemetry/tell.ts';

const everyMillis = 60_000;

/** What a scanner has not seen is looked at; what nobody names any more goes, and what a killed program left half-written. */
export async function fileRound(db: Db, files: Files, now: number): Promise<void> {
  await scanWaiting(db, files);
  await removeOrphans(db, files, now);
  await clearLeftOvers(files.incoming, now);
}

/** Again and again while the worker lives. Several workers do no harm: each looks anew before it takes anything out. Resolves to what ends it. */
export function keepFileRounds(db: Db, files: Files): () => Promise<void> {
  let round: Promise<unknown> = Promise.resolve();
  let busy = false;
  const again = setInterval(() => {
    if (busy) return;
    busy = true;
    // The database, the store or the scanner is away: the next round comes soon enough.
    round = fileRound(db, files, Date.now())
      .catch((error: unknown) => lapsed('files', error))
      .finally(() => {
        busy = false;
      });
  }, everyMillis);
  again.unref();
  return async () => {
    clearInterval(again);
    await round;
  };
}
