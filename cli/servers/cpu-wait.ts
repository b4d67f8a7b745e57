import { readFileSync } from 'node:fs';

/**
 * How long this program's main thread has waited for a processor since it began, in milliseconds: Linux counts it. 0 where that cannot be
 * read: then nothing is forgiven for it.
 */
export function waitedForCpu(pid: number | null): number {
  if (pid === null) return 0;
  try {
    // Time on a processor, time ready to run without one (both in nanoseconds), how often it ran.
    const [, waited = '0'] = readFileSync(`/proc/${String(pid)}/schedstat`, 'utf8').split(' ');
    return Number(waited) / 1e6;
  } catch {
    return 0;
  }
}
