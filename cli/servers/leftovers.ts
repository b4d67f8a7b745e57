import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';

/** Distinguishes a process from a later one with the same number; null where the system does not tell. */
export function birthOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The name in brackets may hold blanks; the 22nd field counts from before it.
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? null : (rest[18] ?? null);
  } catch {
    return null;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || birthOf(pid) !== null;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Processes that work in this folder. Every process of a PostgreSQL has its data folder as working directory. */
export function workingIn(folder: string): readonly number[] | 'unknown' {
  try {
    const real = realpathSync(folder);
    const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return numbers.filter((number) => cwdOf(number) === real).map(Number);
  } catch {
    return 'unknown';
  }
}

function cwdOf(pid: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}
