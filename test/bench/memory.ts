import { readFile, writeFile } from 'node:fs/promises';
import { round } from '#test/bench/timing.ts';

/** The most memory a program has held since its peak was last set back, in megabytes; 0 where there is no /proc. */
export async function peakMegabytes(pid: number | null): Promise<number> {
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8').catch(() => '');
  return round(Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024);
}

/** From here on its peak is what it holds now. */
export async function restPeak(pid: number | null): Promise<void> {
  await writeFile(`/proc/${String(pid)}/clear_refs`, '5');
}
