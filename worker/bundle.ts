import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { bundleFile } from '#worker/bundle-file.ts';

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
  const file = await bundleFile(cachePath, traced);
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
