import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { dumpOf, packed } from '#test/release/dump.ts';
import { dumpFile, dumpsFolder } from '#test/release/releases.ts';
import { recordShapes, shapesFolder, statesFile, statesText } from '#test/release/shapes.ts';
import { type StartedStack, startStack } from '#test/support/stack.ts';
import { runsPrograms } from '#cli/servers/reads-typescript.ts';

/** A published case lived on the started product; its database, and the streams in it, are what the release leaves behind. */
export async function recordDatabase(release: string): Promise<void> {
  const stack = await startStack();
  try {
    await run('cli/example.ts', 'co-to-2020-h1', '--url', stack.url, '--seconds', '60');
    await strangersKnock(stack);
    const client = new Client({ connectionString: await ownerUrl(stack) });
    await client.connect();
    const [dump, streams] = [await dumpOf(client), await recordShapes(client)];
    await client.end();
    await mkdir(dumpsFolder, { recursive: true });
    await writeFile(dumpFile(release), packed(dump));
    await writeFile(join(shapesFolder, `${release}.json`), `${JSON.stringify(streams)}\n`);
    await writeFile(statesFile(release), statesText(streams));
    console.log(`database: ${String(dump.rows.length)} rows, ${String(streams.length)} streams`);
  } finally {
    await stack.discard();
  }
}

/** Another program of this repository, with its words on this terminal; anything but success ends the release. */
export async function run(script: string, ...words: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [...runsPrograms, script, ...words], { stdio: 'inherit' });
  await once(child, 'close');
  if (child.exitCode !== 0) throw new Error(`${script} ended with ${String(child.exitCode)}`);
}

/** So that the access log, which has a chain of its own, is not empty. */
async function strangersKnock({ url }: StartedStack): Promise<void> {
  for (const password of ['một', 'hai']) {
    const body = JSON.stringify({ login: 'khong-ai-ca', password });
    const headers = { origin: url, 'content-type': 'application/json' };
    const answer = await fetch(`${url}/session`, { method: 'POST', headers, body });
    if (answer.status !== 401) throw new Error(`a stranger was answered ${String(answer.status)}`);
  }
}

async function ownerUrl({ dataFolder, output }: StartedStack): Promise<string> {
  const password = (await readFile(join(dataFolder, 'postgres-password'), 'utf8')).trim();
  const address = /PostgreSQL.* (127\.0\.0\.1:\d+)/.exec(output())?.[1];
  if (address === undefined) throw new Error('the started product does not say where its PostgreSQL is');
  return `postgres://postgres:${password}@${address}/hoinghi`;
}
