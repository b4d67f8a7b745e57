import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../docs/figures/', import.meta.url);

/** When, of which code and on what: a figure without them says nothing. No name and no path of the machine. */
export function circumstances(): object {
  const git = (...words: readonly string[]): string =>
    execFileSync('git', ['-C', fileURLToPath(new URL('../..', import.meta.url)), ...words])
      .toString('utf8')
      .trim();
  const altered = git('status', '--porcelain', '--untracked-files=no') !== '';
  return {
    date: new Date().toISOString(),
    commit: `${git('rev-parse', '--short=12', 'HEAD')}${altered ? ', altered' : ''}`,
    machine: { cores: os.availableParallelism(), node: process.version, system: process.platform },
  };
}

/** Beside the others that docs/trust.md lists. */
export function keepFigure(name: string, told: object): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(told, null, 2)}\n`);
}
