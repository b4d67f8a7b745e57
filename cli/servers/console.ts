import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '#config/env.ts';
import { afterSeconds, run } from '#cli/servers/run.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = join(root, 'web', 'dist');
const stamp = join(built, 'built-from');

function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'dist' ? [] : sourcesBelow(path);
    return [path];
  });
}

/** Of everything the pages are made from: the same fingerprint needs no second building. */
function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const path of [...sourcesBelow(join(root, 'web'))].sort())
    hash.update(path.slice(root.length)).update(readFileSync(path));
  return hash.digest('hex');
}

/** Makes the console's pages when they are missing or older than their sources. An image brings them along and has no sources. */
export async function buildConsole(): Promise<'as it was' | 'built'> {
  if (!existsSync(join(root, 'web', 'main.tsx'))) return 'as it was';
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return 'as it was';
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
  const outcome = await run(
    process.execPath,
    [vite, 'build', join(root, 'web'), '--logLevel', 'warn'],
    afterSeconds(120),
    // Whoever starts us may be a test: React would then be built with all its warnings, three times as large.
    childEnvironment({ NODE_ENV: 'production' }),
  );
  if (outcome.kind !== 'done')
    throw new Error(
      `the console cannot be built (npm run web:build tells more): ${'output' in outcome ? outcome.output : outcome.kind}`,
    );
  writeFileSync(stamp, wanted);
  return 'built';
}
