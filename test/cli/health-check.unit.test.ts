import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { runsPrograms } from '#cli/servers/reads-typescript.ts';

const check = fileURLToPath(new URL('../../cli/health-check.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hoinghi-still-'));
const program = join(folder, 'served.mjs');
writeFileSync(
  program,
  `import { createServer } from 'node:http';
const server = createServer((request, response) => {
  if (request.url === '/stand-still') { response.end('from now on', () => { for (;;); }); return; }
  response.statusCode = request.url === '/ready' ? Number(process.env.READY) : 200;
  response.end();
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`,
);
const running: ChildProcess[] = [];
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

async function served(ready: number): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const child = spawn(process.execPath, [program], {
    env: { READY: String(ready) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, url: `http://127.0.0.1:${line.toString('utf8').trim()}` };
}

async function asked(url: string): Promise<number | null> {
  const child = spawn(process.execPath, [...runsPrograms, check, url, program, '1'], { stdio: 'ignore' });
  await once(child, 'exit');
  return child.exitCode;
}

test('a health check is content with an api that works, leaves one that lacks something alone, and ends one that stands still', async () => {
  const works = await served(200);
  expect(await asked(works.url)).toBe(0);
  works.child.kill();
  const lacks = await served(503);
  expect(await asked(lacks.url)).toBe(1);
  expect(lacks.child.exitCode).toBeNull();
  await fetch(`${lacks.url}/stand-still`).then((response) => response.text());
  const ended = once(lacks.child, 'exit');
  expect(await asked(lacks.url)).toBe(1);
  await ended;
  expect(lacks.child.signalCode).toBe('SIGKILL');
}, 60_000);
