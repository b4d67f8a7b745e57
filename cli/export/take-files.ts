import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';
import { filesNamedIn } from '#db/verify/files.ts';
import type { FileStore } from '#engine/files/store.ts';

/**
 * Every file that the events of these streams name, under its hash, which the events prove; a list beside them says what each was called.
 * How many. One that the store lacks ends it: a proof without it would not hold.
 */
export async function takeFiles(
  db: Db,
  store: FileStore,
  streams: readonly StreamId[],
  folder: string,
): Promise<number> {
  const named = await filesNamedIn(db, streams);
  if (named.length === 0) return 0;
  const to = join(folder, 'files');
  mkdirSync(to, { recursive: true });
  const written = new Set<string>();
  for (const { hash, type } of named) {
    const name = `${hash}.${type}`;
    if (written.has(name)) continue;
    await pipeline(await store.open(hash), createWriteStream(join(to, name)));
    written.add(name);
  }
  const lines = named.map(({ hash, type, unit, round, name }) =>
    [`${hash}.${type}`, unit, String(round), name].join('\t'),
  );
  writeFileSync(join(to, 'index.tsv'), `${lines.join('\n')}\n`);
  return written.size;
}
