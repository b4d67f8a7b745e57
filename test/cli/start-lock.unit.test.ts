import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { birthOf, isAlive } from '#cli/servers/leftovers.ts';
import { takeStartLock } from '#cli/servers/start-lock.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'hoinghi-lock-'));

async function ended(): Promise<number> {
  const child = spawn('true');
  await once(child, 'exit');
  return child.pid ?? 0;
}

test('a second start on the same data is refused and names the first and the way out', async () => {
  const data = folder();
  const lock = await takeStartLock(data);
  await expect(takeStartLock(data)).rejects.toThrow(new RegExp(`process ${String(process.pid)} .*HOINGHI_DATA`));
  lock.release();
  (await takeStartLock(data)).release();
  expect(readdirSync(data)).toEqual([]);
});

test('the lock of a start that was killed is taken over', async () => {
  const data = folder();
  writeFileSync(join(data, 'start.lock'), JSON.stringify({ pid: await ended(), birth: '1', children: [] }));
  (await takeStartLock(data)).release();
});

test('a number that another process now has is not mistaken for the start that had it', async () => {
  const data = folder();
  writeFileSync(join(data, 'start.lock'), JSON.stringify({ pid: process.pid, birth: 'long ago', children: [] }));
  (await takeStartLock(data)).release();
});

test('half a note stops nobody', async () => {
  const data = folder();
  writeFileSync(join(data, 'start.lock'), '{"pid":');
  (await takeStartLock(data)).release();
  expect(existsSync(join(data, 'start.lock'))).toBe(false);
});

test('what a killed start left running is stopped, and nothing else', async () => {
  const data = folder();
  const left = spawn('sleep', ['600']);
  const stranger = spawn('sleep', ['600']);
  const note = (pid: number | undefined, birth?: string): object => ({ pid, birth: birth ?? birthOf(pid ?? 0) });
  const children = [note(left.pid), note(stranger.pid, 'another birth')];
  writeFileSync(join(data, 'start.lock'), JSON.stringify({ pid: await ended(), birth: '1', children }));
  (await takeStartLock(data)).release();
  expect(isAlive(left.pid ?? 0)).toBe(false);
  expect(isAlive(stranger.pid ?? 0)).toBe(true);
  stranger.kill('SIGKILL');
});
