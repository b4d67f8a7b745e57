import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Folders that may hold the program, nearest first: the installation's own, then the user's, so that a fresh clone starts warm. */
export interface ProgramCache {
  readonly folders: readonly string[];
}

export async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** The program under that key, when its content is still what was put there. */
export async function fromCache(cache: ProgramCache, key: string): Promise<string | null> {
  for (const folder of cache.folders) {
    const file = join(folder, key);
    try {
      const noted = (await readFile(`${file}.sha256`, 'utf8')).trim();
      if ((await sha256(file)) === noted) return file;
    } catch {
      // Not there, or only half of it: as good as absent.
    }
  }
  return null;
}

/** Keeps the program in the last folder that lets itself be written to. Returns where it now is. */
export async function keepInCache(cache: ProgramCache, key: string, program: string): Promise<string> {
  const refusals: string[] = [];
  for (const folder of cache.folders.toReversed()) {
    try {
      return await put(join(folder, key), program);
    } catch (error) {
      refusals.push(`${folder}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(`no cache folder can be written to: ${refusals.join('; ')}`);
}

/** Renamed into place: a start beside this one sees the whole program or none. */
async function put(file: string, program: string): Promise<string> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    await copyFile(program, draft);
    await chmod(draft, 0o755);
    await writeFile(`${draft}.sha256`, `${await sha256(draft)}\n`);
    await rename(draft, file);
    await rename(`${draft}.sha256`, `${file}.sha256`);
    return file;
  } finally {
    await rm(draft, { force: true });
    await rm(`${draft}.sha256`, { force: true });
  }
}
