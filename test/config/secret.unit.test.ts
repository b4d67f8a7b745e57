import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptSecret } from '#config/secret.ts';

test('a secret is made once, is kept and is readable by its owner only', () => {
  const dataFolder = join(mkdtempSync(join(tmpdir(), 'hoinghi-secret-')), 'data');
  const first = keptSecret(dataFolder, 'some-password');
  expect(first.length).toBeGreaterThanOrEqual(32);
  expect(keptSecret(dataFolder, 'some-password')).toBe(first);
  expect(statSync(join(dataFolder, 'some-password')).mode & 0o777).toBe(0o600);
  expect(readdirSync(dataFolder)).toEqual(['some-password']);
});
