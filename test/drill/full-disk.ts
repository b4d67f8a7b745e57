import { existsSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { launchStack, untilPrinted } from '#test/support/stack.ts';
import { until } from '#test/support/until.ts';

const megabytes = 900;
const fullMillis = 40_000;
const zeros = Buffer.alloc(1 << 20);

/** Database, engine and logs of a whole `npm start` on one small disk, which is filled to the last byte and freed again. */
export async function drillFullDisk(short: boolean): Promise<object> {
  const mounted = `mount -t tmpfs -o size=${String(megabytes)}m,mode=711 none "$HOINGHI_DATA" && exec "$@"`;
  const wrapper = ['unshare', '--user', '--map-root-user', '--mount', 'sh', '-c', mounted, 'sh'];
  const stack = await launchStack({ wrapper, env: { LOG_LEVEL: 'info' } });
  const ended = (): boolean => stack.process.exitCode !== null || stack.process.signalCode !== null;
  try {
    await untilPrinted(stack, `ready ${stack.url}\n`);
    const admin = await tokenOf(stack.url);
    const ask = (route: string): Promise<number> => statusOf(`${stack.url}${route}`, admin);
    // Of the mount, which only the program sees.
    const full = path.join(`/proc/${String(stack.process.pid)}/root`, stack.dataFolder, 'full');
    if (!existsSync(path.dirname(full))) throw new Error('the small disk is not to be seen');
    await fill(full);
    const seen = { ready: new Set<number>(), lists: new Set<number>(), commands: new Set<number>() };
    const latest = Date.now() + (short ? 15_000 : fullMillis);
    for (let at = 0; Date.now() < latest && !ended(); at += 1) {
      await fill(full);
      seen.ready.add(await ask('/ready'));
      seen.lists.add(await ask('/cycles'));
      seen.commands.add(await unit(stack.url, admin, `day-${String(at)}`));
      await pause(200);
    }
    await rm(full);
    const freed = Date.now();
    await until('it to be well', async () => ended() || Date.now() > freed + 60_000 || (await ask('/ready')) === 200);
    const wellAfterMillis = Date.now() - freed;
    const command = await unit(stack.url, admin, 'afterwards');
    const told = Object.fromEntries(Object.entries(seen).map(([what, statuses]) => [what, [...statuses].sort()]));
    const passed =
      !ended() &&
      command === 200 &&
      wellAfterMillis < 60_000 &&
      seen.ready.has(503) &&
      [...seen.lists].join() === '200';
    return { whileFull: told, wellAfterMillis, commandAfterwards: command, npmStartLives: !ended(), passed };
  } finally {
    await stack.discard();
  }
}

/** To the last byte: what was freed meanwhile, too. */
async function fill(file: string): Promise<void> {
  const handle = await open(file, 'a');
  try {
    for (const piece of [zeros, zeros.subarray(0, 4096)])
      for (;;) {
        const written = await handle.write(piece).catch(() => null);
        if (written === null || written.bytesWritten < piece.length) break;
      }
  } finally {
    await handle.close();
  }
}

async function tokenOf(url: string): Promise<string> {
  const body = JSON.stringify({ person: 'Quản trị', role: 'admin', unit: 'tinh-x' });
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/evaluation/tokens`, { method: 'POST', headers, body });
  return ((await answer.json()) as { token: string }).token;
}

function statusOf(url: string, token: string): Promise<number> {
  return answered(url, { headers: { authorization: `Bearer ${token}` } });
}

function unit(url: string, token: string, id: string): Promise<number> {
  const body = JSON.stringify({ id, kind: 'province', level: 'province', parent: null, name: `Tỉnh ${id}` });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': id };
  return answered(`${url}/organisation/units`, { method: 'POST', headers, body });
}

/** The status of the answer; 0: there was none. */
async function answered(url: string, request: RequestInit): Promise<number> {
  const answer = await fetch(url, { ...request, signal: AbortSignal.timeout(35_000) }).catch(() => null);
  await answer?.arrayBuffer().catch(() => undefined);
  return answer?.status ?? 0;
}
