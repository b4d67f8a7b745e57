import { copyFile, mkdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { bundleFile } from '#worker/bundle-file.ts';

/** Every test process and every started product bundles the same workflows: once per state of the sources is enough. */
export const bundleCache = path.join(os.tmpdir(), 'hoinghi-test-bundles');

/** Into the cache of a data folder, where another test of these sources has made it before; what other states of them left stays. */
export async function bringBundles(cache: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  for (const traced of [false, true]) {
    const file = await bundleFile(bundleCache, traced);
    await copyFile(file, path.join(cache, path.basename(file))).catch(() => undefined);
  }
}
