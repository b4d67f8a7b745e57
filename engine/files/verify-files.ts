import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import type { Db } from '#db/database.ts';
import { fileRowFindings, namedContents } from '#db/verify/files.ts';
import type { Finding } from '#db/verify/finding.ts';
import { type FileStore, NotInStore } from '#engine/files/store.ts';

/** Every file that the record names: its row as the event said, its bytes read again and held against their name. */
export async function fileFindings(db: Db, store: FileStore): Promise<readonly Finding[]> {
  const findings = [...(await fileRowFindings(db))];
  for (const { hash, name } of await namedContents(db)) {
    const what = await lookAt(store, hash);
    if (what !== null) findings.push({ what, where: `${hash} (${name})` });
  }
  return findings;
}

async function lookAt(store: FileStore, expected: string): Promise<'file-missing' | 'file-altered' | null> {
  const hash = createHash('sha256');
  try {
    await pipeline(await store.open(expected), hash);
  } catch (error) {
    if (error instanceof NotInStore) return 'file-missing';
    throw error;
  }
  return hash.digest('hex') === expected ? null : 'file-altered';
}
