import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { runCommand } from '#cli/run-command.ts';
import { takeBase } from '#cli/servers/take-base.ts';
import { type Config, readConfig, withDatabase } from '#config/env.ts';
import { checkBackup } from '#db/backup/read.ts';
import { writeBackup } from '#db/backup/write.ts';

/**
 * `npm run backup -- FILE`: the whole record as it is at one moment, while programs go on writing; read again and checked before
 * it takes its name. `-- --base`: a copy of the files of the database that `npm start` brings, from which on its log is kept, so that
 * `npm run restore -- --until` reaches any moment after it. Prints one JSON object. Temporal's state needs no backup.
 */
await runCommand(async () => {
  const [file] = process.argv.slice(2);
  if (file === undefined)
    throw new Error(
      'name the file (npm run backup -- hoinghi-2026-11-28.gz), or --base for a copy any later moment is restored from',
    );
  const config = withDatabase(readConfig());
  if (file === '--base') {
    const taken = await takeBase(config.dataFolder, config.databaseUrl);
    await noteOf(config, taken.at);
    console.log(JSON.stringify(taken));
    return;
  }
  const draft = `${file}.part`;
  const packed = createGzip();
  const written = pipeline(packed, createWriteStream(draft, { mode: 0o600, flush: true }));
  const [made] = await Promise.all([writeBackup(config.databaseUrl, packed).finally(() => packed.end()), written]);
  await checkBackup(createInterface({ input: createReadStream(draft).pipe(createGunzip()), crlfDelay: Infinity }));
  await rename(draft, file);
  await noteOf(config, made.at);
  console.log(JSON.stringify({ file, bytes: (await stat(file)).size, ...made }));
});

/** For `npm run doctor`, which warns when the newest is older than a day. */
async function noteOf({ dataFolder }: Config, at: string): Promise<void> {
  await mkdir(dataFolder, { recursive: true });
  await writeFile(path.join(dataFolder, 'last-backup.json'), JSON.stringify({ at: new Date(at).toISOString() }));
}
