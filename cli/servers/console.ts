import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '#config/env.ts';
import { afterSeconds, type Outcome, run } from '#cli/servers/run.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const served = join(root, 'web', 'dist');
const stamp = 'built-from';
const buildSeconds = 30 * 60;

function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.startsWith('dist') ? [] : sourcesBelow(path);
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
export async function buildConsole(built = served): Promise<'as it was' | 'built'> {
  if (!existsSync(join(root, 'web', 'main.tsx'))) return 'as it was';
  const wanted = fingerprint();
  if (isBuiltFrom(built, wanted)) return 'as it was';
  const draft = `${built}-${randomUUID()}`;
  try {
    await build(draft);
    await writeFile(join(draft, stamp), wanted);
    await putInPlace(draft, built, wanted);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return 'built';
}

function isBuiltFrom(built: string, wanted: string): boolean {
  const file = join(built, stamp);
  return existsSync(file) && readFileSync(file, 'utf8') === wanted;
}

/** In a folder of its own: two starts of the same sources must not empty each other's. */
async function build(folder: string): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
  const outcome = await run(
    process.execPath,
    [vite, 'build', join(root, 'web'), '--outDir', folder, '--logLevel', 'warn'],
    // A busy or a slow machine is no fault: it ends of itself, by an error or done. Only one that hangs is given up.
    afterSeconds(buildSeconds),
    // Whoever starts us may be a test: React would then be built with all its warnings, three times as large.
    childEnvironment({ NODE_ENV: 'production' }),
  );
  if (outcome.kind === 'done') return;
  throw new Error(notBuilt(outcome));
}

/** What to do about it stands in it: whoever starts the product for the first time has no console that says so. */
export function notBuilt(outcome: Exclude<Outcome, { readonly kind: 'done' }>): string {
  switch (outcome.kind) {
    case 'late':
      return `the console was not built within ${String(buildSeconds / 60)} minutes: end what keeps this machine busy and start again, or run npm run web:build alone and start after it`;
    case 'missing':
      return 'the console cannot be built, for its builder is missing: run npm ci and start again';
    case 'failed': {
      const why = [outcome.ended, outcome.output].filter((said) => said !== '');
      return `the console cannot be built (npm run web:build tells more): ${why.join(': ')}`;
    }
  }
}

/** A start beside this one sees the whole console or none; the one that comes second keeps what the first has put there. */
async function putInPlace(draft: string, built: string, wanted: string): Promise<void> {
  if (isBuiltFrom(built, wanted)) return;
  const former = `${draft}-former`;
  // Not there, or taken away by the other start this very moment: all the same.
  await rename(built, former).catch(() => undefined);
  try {
    await rename(draft, built);
  } catch (error) {
    if (!isBuiltFrom(built, wanted)) throw error;
  } finally {
    await rm(former, { recursive: true, force: true });
  }
}
