import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, rename } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { bundleFile } from '#worker/bundle-file.ts';

/** Every test process and every started product bundles the same workflows: once per state of the sources is enough. */
export const bundleCache = path.join(os.tmpdir(), 'hoinghi-test-bundles');

/** Into the cache of a data folder, where another test of these sources has made it before; what other states of them left stays. */
export async function bringBundles(cache: string): Promise<void> {
  await copyBundles(bundleCache, cache);
}

/** From the cache of a data folder whose product has made it, for the tests that come after. */
export async function keepBundles(cache: string): Promise<void> {
  await copyBundles(cache, bundleCache);
}

async function copyBundles(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const traced of [false, true]) {
    const name = path.basename(await bundleFile(from, traced));
    const draft = path.join(to, `${name}.${randomUUID()}`);
    // Renamed into place: another test that looks meanwhile sees all of it or nothing.
    await copyFile(path.join(from, name), draft)
      .then(() => rename(draft, path.join(to, name)))
      .catch(() => undefined);
  }
}
