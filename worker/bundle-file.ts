import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the bundle of these sources lies in a cache folder, made or not. */
export async function bundleFile(cachePath: string, traced = false): Promise<string> {
  return path.join(cachePath, `workflows-${traced ? 'traced-' : ''}${await sourceHash()}.js`);
}

async function sourceHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const room of ['domain', 'workflows']) {
    const names = (await readdir(path.join(root, room), { recursive: true }))
      .filter((name) => name.endsWith('.ts'))
      .sort();
    for (const name of names) hash.update(name).update(await readFile(path.join(root, room, name)));
  }
  const sdk = createRequire(import.meta.url).resolve('@temporalio/worker/package.json');
  hash.update(await readFile(sdk));
  return hash.digest('hex').slice(0, 16);
}
