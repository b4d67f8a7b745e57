/**
 * The three programs (servers, console, tests) at once, each checked by one thread: more of them would work out the same types
 * again, and two cores are busy as it is.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const tsc = fileURLToPath(new URL('../node_modules/typescript7/bin/tsc', import.meta.url));
const checked = (project) =>
  new Promise((resolve, reject) => {
    const program = spawn(process.execPath, [tsc, '--noEmit', '--checkers', '1', '-p', project], { stdio: 'inherit' });
    program.once('error', reject);
    program.once('close', (code) => resolve(code ?? 1));
  });
const codes = await Promise.all(['.', 'web', 'test'].map(checked));
process.exitCode = Math.max(...codes);
