import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint({ cwd: fileURLToPath(new URL('../../', import.meta.url)) });

/** Lints this text as if it stood in that file, which must exist so that its types are known. */
async function rulesBrokenBy(file: string, text: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath: file });
  return result?.messages.map((message) => message.ruleId) ?? [];
}

const pure = 'domain/kernel/clock.ts';
const workflow = 'workflows/patches.ts';
const elsewhere = 'db/database.ts';

test.each([
  [pure, 'export const now = Date.now();', 'no-restricted-properties'],
  [pure, 'export const now = new Date();', 'no-restricted-syntax'],
  [pure, 'export const chance = Math.random();', 'no-restricted-properties'],
  [pure, 'export const platform = process.platform;', 'no-restricted-globals'],
  [workflow, 'export const chance = Math.random();', 'no-restricted-properties'],
  [workflow, 'export const now = new Date();', 'no-restricted-syntax'],
  [
    workflow,
    'const send = async () => { await Promise.resolve(); };\nsend();',
    '@typescript-eslint/no-floating-promises',
  ],
  [
    workflow,
    'declare function validator(check: () => void): void;\nvalidator(async () => { await Promise.resolve(); });',
    '@typescript-eslint/no-misused-promises',
  ],
  [elsewhere, "export const home = process.env['HOME'];", 'no-restricted-properties'],
  [elsewhere, 'export const loose: any = 1;', '@typescript-eslint/no-explicit-any'],
  [elsewhere, 'export const sure = [1].at(0)!;', '@typescript-eslint/no-non-null-assertion'],
  [
    elsewhere,
    "export function f(x: 'a' | 'b'): void { switch (x) { case 'a': break; } }",
    '@typescript-eslint/switch-exhaustiveness-check',
  ],
])('in %s, %s breaks %s', { timeout: 60_000 }, async (file, text, rule) => {
  expect(await rulesBrokenBy(file, text)).toContain(rule);
});

test('a date made from what came in is allowed in the domain', { timeout: 60_000 }, async () => {
  const text = 'export const iso = (millis: number): string => new Date(millis).toISOString();\n';
  expect(await rulesBrokenBy(pure, text)).toEqual([]);
});
