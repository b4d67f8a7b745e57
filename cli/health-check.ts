import { readdirSync, readFileSync } from 'node:fs';
import { waitedForCpu } from '#cli/servers/cpu-wait.ts';

/**
 * `node cli/health-check.ts URL PROGRAM [seconds]`: compose's question to an api. One that answers nothing for ten seconds
 * stands still and would never end by itself: it is killed, and its container starts it again (`restart` in compose: Docker
 * itself only marks it unhealthy). One that says it cannot work now is left alone: what it lacks may come back. What it was ready to
 * answer and had no processor does not count: on a machine that has too much to do it is asked again.
 */
const [url = '', program = '', patience = '10'] = process.argv.slice(2);

async function status(path: string): Promise<number | 'silent' | 'refused'> {
  try {
    return (await fetch(`${url}${path}`, { signal: AbortSignal.timeout(Number(patience) * 1000) })).status;
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'silent' : 'refused';
  }
}

/** A container sees its own programs only. */
function pidsOf(script: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => commandOf(pid).at(-1) === script)
    .map(Number);
}

function commandOf(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean);
  } catch {
    // It has ended meanwhile.
    return [];
  }
}

const most = 25;

/** It has answered nothing for as long as it may be silent, its own waiting for the machine not counted. */
async function standsStill(): Promise<boolean> {
  const starved = (): number => Math.min(...pidsOf(program).map(waitedForCpu));
  let silent = 0;
  for (let round = 0; round < most && silent < Number(patience) * 1000; round += 1) {
    const [began, before] = [performance.now(), starved()];
    if ((await status('/health')) !== 'silent') return false;
    const waited = starved() - before;
    silent += performance.now() - began - (Number.isFinite(waited) ? waited : 0);
  }
  return silent >= Number(patience) * 1000;
}

if (await standsStill()) {
  for (const pid of pidsOf(program)) process.kill(pid, 'SIGKILL');
  console.error(`${program} stood still for ${patience} s: killed, to be started again`);
  process.exit(1);
}
process.exit((await status('/ready')) === 200 ? 0 : 1);
