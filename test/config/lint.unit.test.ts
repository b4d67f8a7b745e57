import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Finding {
  readonly filename: string;
  readonly code: string;
}

/** Each text as a file of its room in a tree of its own under the same rules: what they break, by the file's name. */
async function lint(files: Readonly<Record<string, string>>): Promise<{ broken: Map<string, string[]>; said: string }> {
  const tree = await mkdtemp(join(tmpdir(), 'hoinghi-lint-'));
  try {
    await Promise.all(
      ['oxlint.config.js', 'lint', 'tsconfig.json'].map((name) =>
        cp(join(root, name), join(tree, name), { recursive: true }),
      ),
    );
    await symlink(join(root, 'node_modules'), join(tree, 'node_modules'));
    for (const [file, text] of Object.entries(files)) {
      await mkdir(join(tree, file, '..'), { recursive: true });
      await writeFile(join(tree, file), text);
    }
    const command = await lintCommand();
    const said = await new Promise<{ out: string; err: string }>((resolve) => {
      const shell = `PATH="${join(root, 'node_modules/.bin')}:$PATH"; ${command} --format json`;
      execFile('sh', ['-c', shell], { cwd: tree }, (_error, out, err) => {
        resolve({ out, err });
      });
    });
    const from = said.out.indexOf('{');
    const { diagnostics } = (from < 0 ? { diagnostics: [] } : JSON.parse(said.out.slice(from))) as {
      diagnostics: Finding[];
    };
    const broken = new Map<string, string[]>();
    for (const { filename, code } of diagnostics) {
      broken.set(basename(filename), [...(broken.get(basename(filename)) ?? []), code]);
    }
    return { broken, said: said.out + said.err };
  } finally {
    await rm(tree, { recursive: true, force: true });
  }
}

/** The command of `npm run lint` itself. */
async function lintCommand(): Promise<string> {
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { scripts: { lint: string } };
  return scripts.lint;
}

const cases: readonly (readonly [room: string, text: string, rule: string])[] = [
  ['domain', 'export const now = Date.now();', 'no-restricted-properties'],
  ['domain', 'export const now = new Date();', 'house(no-present)'],
  ['domain', 'export const now = Date();', 'house(no-present)'],
  ['domain', 'export const chance = Math.random();', 'no-restricted-properties'],
  ['domain', 'export const platform = process.platform;', 'no-restricted-globals'],
  ['workflows', 'export const chance = Math.random();', 'no-restricted-properties'],
  ['workflows', 'export const now = new Date();', 'house(no-present)'],
  ['workflows', 'const send = async () => { await Promise.resolve(); };\nsend();', 'no-floating-promises'],
  [
    'workflows',
    'declare function validator(check: () => void): void;\nvalidator(async () => { await Promise.resolve(); });',
    'no-misused-promises',
  ],
  ['db', "export const home = process.env['HOME'];", 'no-restricted-properties'],
  ['db', 'export const loose: any = 1;', 'no-explicit-any'],
  ['db', 'export const sure = [1].at(0)!;', 'no-non-null-assertion'],
  ['db', "export function f(x: 'a' | 'b'): void { switch (x) { case 'a': break; } }", 'switch-exhaustiveness-check'],
  ['db', 'export const always = (x: string): boolean => x !== undefined;', 'no-unnecessary-condition'],
  ['db', 'export const read = (text: string): string => JSON.parse(text).name;', 'no-unsafe-return'],
  ['db', 'export const said = (x: object): string => `${x}`;', 'restrict-template-expressions'],
  ['db', 'export const same = (a: number, b: number): boolean => a == b;', 'eqeqeq'],
  ['db', "export function fail(): void { throw 'text'; }", 'only-throw-error'],
  [
    'db',
    "import { Kysely } from 'kysely';\nexport const f = (db: Kysely<object>): unknown => db;",
    'consistent-type-imports',
  ],
  ['db', '// oxlint-disable-next-line eqeqeq\nexport const one = 1;', ''],
  [
    'api',
    'export const all = (db: { selectFrom(table: string): string }): string => db.selectFrom("x");',
    'no-restricted-properties',
  ],
  [
    'engine',
    'export const put = (db: { insertInto(table: string): string }): string => db.insertInto("x");',
    'no-restricted-properties',
  ],
  ['cli', "import { sql } from 'kysely';\nexport const one = sql`select 1`;", 'no-restricted-imports'],
];
const fileOf = (room: string, index: number): string => `${room}/case-${String(index)}.ts`;

describe('the linter', () => {
  let found: Awaited<ReturnType<typeof lint>>;

  beforeAll(async () => {
    const allowed = {
      'domain/allowed.ts': 'export const iso = (millis: number): string => new Date(millis).toISOString();\n',
      'workflows/allowed.ts': 'export const now = (): number => Date.now();\n',
      'db/allowed.ts': "import { sql } from 'kysely';\nexport const one = sql`select 1`;\n",
      'config/env.ts': "export const home = process.env['HOME'];\n",
    };
    found = await lint({
      ...allowed,
      ...Object.fromEntries(cases.map(([room, text], index) => [fileOf(room, index), `${text}\n`])),
    });
  }, 120_000);

  test.each(cases.map((one, index) => [...one, index] as const))('in %s, %s breaks %s', (room, _text, rule, index) => {
    expect(found.broken.get(basename(fileOf(room, index)))?.join(' ')).toContain(rule);
  });

  test('a date made from what came in is allowed in the domain, the time of history in a workflow, SQL in db', () => {
    expect(found.broken.get('allowed.ts')).toBeUndefined();
    expect(found.broken.get('env.ts')).toBeUndefined();
  });
});

test('an object literal in the place of an instance fails the linter', { timeout: 120_000 }, async () => {
  const { said } = await lint({ 'db/point.ts': 'class Point { x = 1; }\nexport const p: Point = { x: 2 };\n' });
  expect(said).toContain('no-unsafe-class-instance-assignment');
});
