import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Attempt } from '#cli/servers/attempt.ts';
import { keepInCache, type ProgramCache } from '#cli/servers/program-cache.ts';
import { run } from '#cli/servers/run.ts';
import type { Wheel } from '#cli/servers/wheels.ts';
import { runsPrograms } from '#cli/servers/reads-typescript.ts';

const patienceMillis = 10_000;

/**
 * The SDK downloads the program when asked for a test server. In a process of its own, because its attempt cannot be
 * called off: behind a closed network it would hold up the start for minutes.
 */
export async function fromSdk(wheel: Wheel, key: string, cache: ProgramCache): Promise<Attempt> {
  const folder = await mkdtemp(join(tmpdir(), 'hoinghi-sdk-'));
  try {
    const script = fileURLToPath(new URL('./sdk-download.ts', import.meta.url));
    const args = [...runsPrograms, script, wheel.program, folder];
    const done = await run(process.execPath, args, stalled(folder));
    const program = (await readdir(folder)).find((name) => !name.endsWith('.downloading'));
    if (done.kind === 'done' && program !== undefined) {
      return { found: true, path: await keepInCache(cache, key, join(folder, program)), from: "the SDK's download" };
    }
    if (done.kind === 'late')
      return { found: false, why: `the SDK's download brought nothing for ${String(patienceMillis / 1000)} s` };
    return {
      found: false,
      why: `the SDK's download said: ${done.kind === 'failed' ? reason(done.output) : 'nothing'}`,
    };
  } catch (error) {
    return { found: false, why: `the SDK's download: ${error instanceof Error ? error.message : String(error)}` };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** True when nothing has arrived for as long as we are ready to wait; a slow line that brings something may go on. */
function stalled(folder: string): () => Promise<boolean> {
  let size = 0;
  let since = performance.now();
  return async () => {
    const now = await sizeOf(folder);
    if (now > size) {
      size = now;
      since = performance.now();
    }
    return performance.now() - since > patienceMillis;
  };
}

async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder);
  const sizes = await Promise.all(
    names.map(async (name) => (await stat(join(folder, name)).catch(() => ({ size: 0 }))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function reason(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  return lines.find((line) => /error/i.test(line)) ?? lines.at(-1) ?? 'nothing';
}
