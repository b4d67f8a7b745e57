import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepRunning } from '#cli/servers/keep-running.ts';
import { Running } from '#cli/servers/running.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hoinghi-kept-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Each run of a small program that says it is ready and then does as told, and what is said of it meanwhile. */
function keeping(script: string) {
  const runs: Running[] = [];
  const said: string[] = [];
  let giveUp: (reason: Error) => void = () => undefined;
  const given = new Promise<Error>((resolve) => {
    giveUp = resolve;
  });
  const launch = (): Running => {
    const run = new Running({
      name: 'worker',
      command: process.execPath,
      args: ['-e', `process.send('ready', () => { ${script} })`],
      logFile: join(folder, 'worker.log'),
      stopSignal: 'SIGTERM',
      channel: true,
    });
    runs.push(run);
    return run;
  };
  const kept = { launch, pulse: false, pauseMillis: 1, say: (line: string) => void said.push(line), giveUp };
  return { kept, runs, said, given };
}

test('a program that cannot run is given up after five ends, with its last words', async () => {
  const { kept, runs, said, given } = keeping(`console.error('no way on'); process.exitCode = 3; process.disconnect()`);
  await keepRunning(kept);
  expect((await given).message).toMatch(/given up: worker ended with code 3; its last lines:\n(?:.*\n)*.*no way on/);
  expect(runs).toHaveLength(5);
  expect(said.filter((line) => line === 'worker runs again')).toHaveLength(4);
  // What each of them said is kept.
  expect((await readFile(join(folder, 'worker.log'), 'utf8')).match(/no way on/g)).toHaveLength(5);
});

test('one that is asked to stop stays ended', async () => {
  // With nothing to do it would end by itself, sometimes before it is asked to.
  const { kept, runs, said } = keeping('setInterval(() => undefined, 1_000)');
  const { over } = await keepRunning(kept);
  expect(await runs[0]?.stop(10_000)).toMatchObject({ signal: 'SIGTERM' });
  await over;
  expect([runs.length, said]).toEqual([1, []]);
});

test('one that is asked to stop while it waits to be started again stays ended', async () => {
  const { kept, runs, said } = keeping('process.exit(3)');
  const say = (line: string): void => {
    said.push(line);
    void runs[0]?.stop(10_000);
  };
  await (await keepRunning({ ...kept, say })).over;
  expect(said.join()).toContain('worker is started again in');
  expect(runs).toHaveLength(1);
});
