import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runsPrograms } from '#cli/servers/reads-typescript.ts';

// Of a newer Node than the types are of.
const readsItself = Boolean(Reflect.get(process.features, 'typescript'));
const root = fileURLToPath(new URL('../../', import.meta.url));
/** A product of one program: what runs, compiles and loads is the real one's. */
const small = mkdtempSync(join(tmpdir(), 'hoinghi-run-'));
const kept = join(small, 'node_modules', '.cache', 'hoi-nghi');
beforeAll(() => {
  for (const folder of ['cli/servers', 'worker', 'node_modules']) mkdirSync(join(small, folder), { recursive: true });
  for (const name of ['run.js', 'compile.js']) cpSync(join(root, 'cli', name), join(small, 'cli', name));
  for (const name of ['cli/servers/sdk-download.ts', 'worker/main.ts'])
    writeFileSync(join(small, name), 'export {};\n');
  symlinkSync(join(root, 'node_modules', 'tsx'), join(small, 'node_modules', 'tsx'));
  writeFileSync(join(small, 'package.json'), '{ "type": "module", "imports": { "#cli/*": "./cli/*" } }\n');
  writeFileSync(join(small, 'cli/said.ts'), `export const said = (what: string): string => what + import.meta.url;\n`);
});
afterAll(() => {
  rmSync(small, { recursive: true });
});

function run(source: string, ...words: readonly string[]) {
  writeFileSync(join(small, 'cli/told.ts'), source);
  const { stdout, stderr, status } = spawnSync(process.execPath, ['cli/run.js', 'cli/told.ts', ...words], {
    cwd: small,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

const tell = (more: string): string =>
  `import { said } from '#cli/said.ts';\nconst words: readonly string[] = process.argv.slice(1);\nconsole.log(said(words.join()));\n${more}`;

describe('a program of the product', () => {
  it('is given the same room for what is young, whoever starts it', () => {
    const [room = ''] = runsPrograms;
    expect(room).toMatch(/^--max-semi-space-size=\d+$/);
    const said = (name: string): string => readFileSync(join(root, name), 'utf8');
    for (const program of ['worker/main.ts', 'cli/api.ts']) {
      expect(said('package.json')).toContain(`node ${room} cli/run.js ${program}`);
      expect(said('docker-compose.yml')).toContain(`[node, ${room}, ${program}]`);
    }
    expect(said('Dockerfile')).toContain(`"${room}"`);
  });

  it('is given its own path and its words, finds its own place, and runs as its sources are now', () => {
    const place = new URL(`file://${small}/cli/said.ts`).href;
    const program = join(small, 'cli', 'told.ts');
    expect(run(tell(''), 'one', '--two')).toMatchObject({ stdout: `${program},one,--two${place}\n`, status: 0 });
    expect(run(tell('process.exitCode = 3;\n'))).toMatchObject({ stdout: `${program}${place}\n`, status: 3 });
    // On a Node that reads no TypeScript each state was compiled once, and nothing half-made is left.
    const states = readsItself ? [] : readdirSync(kept);
    expect(states).toHaveLength(readsItself ? 0 : 2);
    expect(states.filter((name) => !/^[0-9a-f]{16}$/.test(name))).toEqual([]);
  });

  it('that breaks names the line of its source', () => {
    const { stderr, status } = run(tell(`interface Held { readonly by: string }\nthrow new Error('broken');\n`));
    expect(status).toBe(1);
    expect(stderr).toContain('cli/told.ts:5');
    expect(stderr).toContain('broken');
  });

  it('runs, too, where nothing can be kept', () => {
    rmSync(kept, { recursive: true, force: true });
    mkdirSync(join(small, 'node_modules', '.cache'), { recursive: true });
    writeFileSync(kept, 'no folder');
    expect(run(tell(''))).toMatchObject({ status: 0 });
  });
});
