import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Claim } from '#test/trust/claim.ts';
import { sections } from '#test/trust/sections.ts';

const root = join(import.meta.dirname, '..', '..');
const scripts = readFileSync(join(root, 'package.json'), 'utf8');

describe('what docs/trust.md names', () => {
  it('exists: every test under its own words, every command among the scripts', () => {
    expect(sections.flatMap((section) => section.claims).flatMap(notThere)).toEqual([]);
  });

  it('would be missed if it did not', () => {
    const claim = (shown: Claim['shown']): Claim => ({ about: 'x', promise: 'y', shown });
    const here = 'test/trust/claims.unit.test.ts';
    const absent = ['never', 'written'].join(' ');
    expect(notThere(claim([{ test: here, named: absent }]))).toHaveLength(1);
    expect(notThere(claim([{ test: 'test/trust/none.unit.test.ts', named: 'x' }]))).toHaveLength(1);
    expect(notThere(claim([{ command: 'npm run no-such-thing' }]))).toHaveLength(1);
    expect(notThere(claim([]))).toHaveLength(1);
  });
});

function notThere(claim: Claim): string[] {
  if (claim.shown.length === 0) return [`${claim.about}: shown by nothing`];
  return claim.shown.flatMap((shown) => {
    if ('command' in shown) return hasCommand(shown.command) ? [] : [`${claim.about}: no command ${shown.command}`];
    const file = join(root, shown.test);
    if (!existsSync(file)) return [`${claim.about}: no file ${shown.test}`];
    return plain(readFileSync(file, 'utf8')).includes(plain(shown.named))
      ? []
      : [`${claim.about}: no test "${shown.named}"`];
  });
}

function hasCommand(command: string): boolean {
  const name = /^npm run ([\w:-]+)/.exec(command)?.[1];
  return name === undefined ? existsSync(join(root, command.split(' ')[0] ?? '')) : scripts.includes(`"${name}":`);
}

function plain(text: string): string {
  return text.replaceAll('\\', '');
}
