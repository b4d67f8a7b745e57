import { readdir, readFile } from 'node:fs/promises';

/** A clock tick of Linux, in milliseconds: `getconf CLK_TCK` is 100 on every machine this runs on. */
const tickMillis = 10;

/** CPU milliseconds a program has used so far, everything it started included; of processes that live. 0 where there is no /proc. */
export async function cpuMillis(pid: number | null): Promise<number> {
  if (pid === null) return 0;
  const all = await processes();
  let millis = 0;
  for (const open = [pid]; ; ) {
    const next = open.pop();
    if (next === undefined) return millis;
    millis += all.get(next)?.millis ?? 0;
    for (const [child, { parent }] of all) if (parent === next) open.push(child);
  }
}

async function processes(): Promise<ReadonlyMap<number, { readonly parent: number; readonly millis: number }>> {
  const names = await readdir('/proc').catch(() => []);
  const found = new Map<number, { parent: number; millis: number }>();
  for (const name of names) {
    if (!/^\d+$/.test(name)) continue;
    const text = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => null);
    if (text === null) continue;
    // After the program's name, which may hold spaces and brackets: state, parent, … utime (12th), stime (13th).
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    found.set(Number(name), { parent: Number(fields[1]), millis: ticks * tickMillis });
  }
  return found;
}
