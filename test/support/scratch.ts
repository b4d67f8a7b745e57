import { readdirSync, rmSync, statfsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '#cli/servers/leftovers.ts';

const memory = '/dev/shm';
const needed = 4 * 1024 ** 3;
const ours = 'hoinghi-scratch-';

/**
 * A folder for servers' data that is thrown away, in memory where there is plenty. A database is a thousand files, and a disk that makes
 * and deletes them by the hundred looks for a free place longer than PostgreSQL works: a third of what PostgreSQL takes of the processor.
 */
export async function scratchFolder(name: string): Promise<string> {
  sweep();
  return await mkdtemp(join(roomInMemory() ? memory : tmpdir(), `${ours}${String(process.pid)}-${name}-`));
}

/** Whether the machine's shared memory takes more than a few pictures. */
export function roomInMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize >= needed;
  } catch {
    return false;
  }
}

/** What tests that were killed have left must not keep memory for ever: the folder's name tells whose it was. */
function sweep(): void {
  if (!roomInMemory()) return;
  for (const name of readdirSync(memory)) {
    const whose = name.startsWith(ours) ? Number.parseInt(name.slice(ours.length), 10) : process.pid;
    if (!isAlive(whose)) rmSync(join(memory, name), { recursive: true, force: true });
  }
}
