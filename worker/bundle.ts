import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The workflows as one script for the sandbox. With a cache folder it is made once per state of the sources. What traces them is part
 * of it only where it is asked for.
 */
export async function workflowBundle(cachePath: string | null = null, traced = false): Promise<string> {
  const make = async (): Promise<string> =>
    (
      await bundleWorkflowCode({
        workflowsPath: path.join(root, 'workflows', 'index.ts'),
        ...(traced ? { workflowInterceptorModules: [path.join(root, 'workflows', 'traced.ts')] } : {}),
        logger: new DefaultLogger('WARN'),
      })
    ).code;
  if (cachePath === null) return make();
  const file = path.join(cachePath, `workflows-${traced ? 'traced-' : ''}${await sourceHash()}.js`);
  const cached = await readFile(file, 'utf8').catch(() => null);
  if (cached !== null) return cached;
  const code = await make();
  await mkdir(cachePath, { recursive: true });
  // Renamed into place: a program that starts meanwhile sees all of it or nothing.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, code);
  await rename(draft, file);
  return code;
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
