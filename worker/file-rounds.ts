import type { Db } from '#db/database.ts';
import type { Files } from '#engine/files/files.ts';
import { removeOrphans } from '#engine/files/remove-orphans.ts';
import { scanWaiting } from '#engine/files/scan-waiting.ts';
import { clearLeftOvers } from '#engine/files/take-in.ts';
import { keepRound } from '#worker/keep-round.ts';

const everyMillis = 60_000;

/** What a scanner has not seen is looked at; what nobody names any more goes, and what a killed program left half-written. */
export async function fileRound(db: Db, files: Files, now: number): Promise<void> {
  await scanWaiting(db, files);
  await removeOrphans(db, files, now);
  await clearLeftOvers(files.incoming, now);
}

/** Several workers do no harm: each looks anew before it takes anything out. */
export function keepFileRounds(db: Db, files: Files): () => Promise<void> {
  return keepRound('files', everyMillis, () => fileRound(db, files, Date.now()));
}
