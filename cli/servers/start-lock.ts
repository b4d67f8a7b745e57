import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { birthOf, isAlive } from '#cli/servers/leftovers.ts';

const processSchema = z.object({ pid: z.number().int().positive(), birth: z.string().nullable() });
const noteSchema = processSchema.extend({ children: z.array(processSchema) });
type Noted = z.infer<typeof processSchema>;
type Note = z.infer<typeof noteSchema>;

export interface StartLock {
  /** Writes down what we started, so that the next start can stop it if we are killed. */
  readonly note: (pid: number | null) => void;
  readonly release: () => void;
}

/** One start per data folder: two would write to one database through two PostgreSQLs. */
export async function takeStartLock(dataFolder: string): Promise<StartLock> {
  const file = join(dataFolder, 'start.lock');
  const mine: Note = { pid: process.pid, birth: birthOf(process.pid), children: [] };
  while (!placed(file, mine)) {
    const other = read(file);
    if (other !== null && stillThere(other)) {
      throw new Error(
        `process ${String(other.pid)} already runs on ${dataFolder}. Stop it, or choose another folder with HOINGHI_DATA.`,
      );
    }
    if (other !== null) await stopLeftovers(other.children);
    removeStale(file, other);
  }
  return {
    note(pid) {
      if (pid === null) return;
      mine.children.push({ pid, birth: birthOf(pid) });
      const draft = `${file}.${randomBytes(6).toString('hex')}`;
      writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
      renameSync(draft, file);
    },
    release() {
      if (read(file)?.pid === process.pid) rmSync(file, { force: true });
    },
  };
}

/** A link either makes the whole file or fails: no start ever reads half a note. */
function placed(file: string, note: Note): boolean {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, JSON.stringify(note), { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function read(file: string): Note | null {
  try {
    return noteSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

function stillThere(noted: Noted): boolean {
  return isAlive(noted.pid) && birthOf(noted.pid) === noted.birth;
}

/** Moves the dead start's note aside; puts it back when it turns out that a third start was quicker. */
function removeStale(file: string, expected: Note | null): void {
  const aside = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = read(aside);
  if (moved !== null && moved.pid !== expected?.pid) placed(file, moved);
  rmSync(aside, { force: true });
}

async function stopLeftovers(children: readonly Noted[]): Promise<void> {
  // SIGINT ends PostgreSQL's sessions too, where SIGTERM would wait for them; our other programs take either.
  for (const child of children.toReversed()) signal(child, 'SIGINT');
  for (let patience = 100; patience > 0 && children.some(stillThere); patience -= 1) await pause(100);
  for (const child of children) signal(child, 'SIGKILL');
}

function signal(child: Noted, name: NodeJS.Signals): void {
  try {
    if (stillThere(child)) process.kill(child.pid, name);
  } catch {
    // Ended meanwhile.
  }
}
