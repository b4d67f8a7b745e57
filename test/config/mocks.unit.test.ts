import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const tests = fileURLToPath(new URL('../', import.meta.url));

// What is mocked in one file stays for those that follow it in the process: see docs/decisions/0099.
it('no test mocks a module but what stands before every file of its tier', () => {
  const mocking = readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .filter((name) => /^\s*(await )?vi\.(mock|doMock)\(/m.test(readFileSync(`${tests}${name}`, 'utf8')));
  expect(mocking).toEqual(['support/matrix-switch.setup.ts']);
});
