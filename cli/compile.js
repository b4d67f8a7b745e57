import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * For Node without TypeScript of its own: every program of ours in JavaScript, made once per state of the sources. A start then
 * reads a dozen files where reading and translating each of a thousand costs seconds.
 */
const root = fileURLToPath(new URL('../', import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'hoi-nghi');
const rooms = ['domain', 'workflows', 'engine', 'activities', 'db', 'worker', 'api', 'config', 'telemetry', 'cli', 'example'];

function programs() {
  const own = readdirSync(join(root, 'cli')).filter((name) => name.endsWith('.ts'));
  return [...own.map((name) => `cli/${name}`), 'cli/servers/sdk-download.ts', 'worker/main.ts'];
}

/** By the address of a program's source, where its JavaScript stands; null where nothing can be kept. */
export async function compiled() {
  const all = programs();
  const folder = join(cache, fingerprint());
  if (!existsSync(folder) && !(await make(all, folder))) return null;
  const place = (path) => pathToFileURL(path).href;
  return new Map(all.map((name) => [place(join(root, name)), place(join(folder, name.replace(/\.ts$/, '.js')))]));
}

function fingerprint() {
  // Where it stands is part of it: programs know their own place.
  const hash = createHash('sha256').update(root).update(readFileSync(join(root, 'package.json')));
  hash.update(readFileSync(fileURLToPath(import.meta.url)));
  for (const room of rooms) {
    if (!existsSync(join(root, room))) continue;
    for (const name of readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).sort())
      if (name.endsWith('.ts')) hash.update(`${room}/${name}`).update(readFileSync(join(root, room, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

async function make(all, folder) {
  const draft = `${folder}-${randomUUID()}`;
  try {
    mkdirSync(draft, { recursive: true });
  } catch {
    return false;
  }
  try {
    // The one that tsx brings along.
    const { build, stop } = createRequire(createRequire(import.meta.url).resolve('tsx'))('esbuild');
    await build({
      entryPoints: all,
      absWorkingDir: root,
      outdir: draft,
      outbase: root,
      bundle: true,
      splitting: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      sourcemap: 'linked',
      sourcesContent: false,
      logLevel: 'silent',
      plugins: [knowingItsPlace],
    });
    await stop();
    renameSync(draft, folder);
  } catch (error) {
    // Another start of the same sources was there first.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  forgetOldOnes();
  return true;
}

/** What a module finds by its own address it finds from the JavaScript, too. */
const knowingItsPlace = {
  name: 'knowing-its-place',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes('import.meta')) return null;
      const contents = source
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(join(path, '..')));
      return { contents, loader: 'ts' };
    });
  },
};

const week = 7 * 86_400_000;

/** Not the last one only: a program that runs may still read of an older one. */
function forgetOldOnes() {
  for (const name of readdirSync(cache))
    if (Date.now() - statSync(join(cache, name)).mtimeMs > week)
      rmSync(join(cache, name), { recursive: true, force: true });
}
