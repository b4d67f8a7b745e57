import { spawnSync } from 'node:child_process';

let works: boolean | null = null;

/**
 * Put before a program so that the kernel sends it `signal` when this process is gone: after SIGKILL no handler of ours runs.
 * Elsewhere than on Linux there is no such thing; there the next start stops what the last one left (start-lock.ts).
 */
export function endsWithUs(signal: NodeJS.Signals): readonly string[] {
  works ??= process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig', 'TERM', '--', 'true']).status === 0;
  return works ? ['setpriv', '--pdeathsig', signal.replace('SIG', ''), '--'] : [];
}
