import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { isAlive } from '#cli/servers/leftovers.ts';
import { freePort } from '#cli/servers/ports.ts';
import { askTheProduct } from '#cli/token/ask-the-product.ts';
import type { TestStack } from '#test/support/in-process.ts';
import { calledCycle, settle } from '#test/api/world.ts';
import { startCollector } from '#test/telemetry/collector.ts';
import { until } from '#test/support/until.ts';
import { launchStack, type StartedStack, startStack, untilPrinted } from '#test/support/stack.ts';

const stacks: StartedStack[] = [];
async function kept(stack: Promise<StartedStack>): Promise<StartedStack> {
  const started = await stack;
  stacks.push(started);
  return started;
}
afterEach(async () => {
  for (const stack of stacks.splice(0)) await stack.discard();
});

const note = z.object({ children: z.array(z.object({ pid: z.number() })) });
function childrenOf(stack: StartedStack): readonly number[] {
  const text = readFileSync(join(stack.dataFolder, 'start.lock'), 'utf8');
  return note.parse(JSON.parse(text)).children.map(({ pid }) => pid);
}

function commandLine(pid: number): string {
  return readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8');
}

/** Into a product that is tried out, as whoever is named. */
function doorOf(url: string): Pick<TestStack, 'call'> {
  return {
    async call(actor, method, path, body) {
      const { person, role, unit } = actor;
      if (role === 'system') throw new Error('the product itself has no token');
      const token = await askTheProduct(url, { person, role, unit, name: 'test', days: 1 });
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const key = { 'idempotency-key': randomBytes(16).toString('hex') };
      const answer = await fetch(`${url}${path}`, {
        ...{ method, headers: { ...headers, ...key } },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: answer.status, body: z.record(z.string(), z.unknown()).parse(await answer.json()) };
    },
  };
}

async function untilGone(pids: readonly number[]): Promise<void> {
  await expect.poll(() => pids.filter(isAlive), { timeout: 120_000 }).toEqual([]);
}

test('one command serves, says how long each step took, keeps a second start off its data, and leaves nothing behind at Ctrl-C', async () => {
  const collector = await startCollector();
  const metrics = await freePort(31_000 + Math.floor(Math.random() * 1000));
  const env = { METRICS_PORT: String(metrics), OTEL_EXPORTER_OTLP_ENDPOINT: collector.url };
  const stack = await kept(startStack({ env }));
  const serves = async (): Promise<void> => {
    expect((await fetch(`http://127.0.0.1:${String(stack.port)}/health`)).status).toBe(200);
  };
  await serves();
  for (const step of ['PostgreSQL', 'migrations', 'Temporal', 'worker', 'api']) {
    expect(stack.output()).toMatch(new RegExp(`✓ ${step} +\\d+\\.\\d s`));
  }
  expect(stack.output().trimEnd().split('\n').at(-1)).toBe(`ready ${stack.url}`);
  expect(stack.output()).toMatch(/^nobody has an account yet; .*\/thiet-lap#[\w-]{43}$/m);
  const second = await launchStack({ dataFolder: stack.dataFolder });
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain('HOINGHI_DATA');
  await serves();
  // Traces and figures, where they are asked for: what has ended is sent before the end, and Temporal's core is asked under its names.
  const traceId = randomBytes(16).toString('hex');
  await fetch(`${stack.url}/rights`, { headers: { traceparent: `00-${traceId}-${'1'.repeat(16)}-01` } });
  const dashboard = readFileSync(new URL('../../docs/grafana/hoi-nghi.json', import.meta.url), 'utf8');
  const lacking = async (): Promise<readonly string[] | undefined> => {
    const ofWorker = await (await fetch(`http://127.0.0.1:${String(metrics + 1)}/metrics`)).text();
    return dashboard.match(/\btemporal_\w+/g)?.filter((name) => !ofWorker.includes(`\n${name}{`));
  };
  // Each has its first figure once what it counts has happened.
  await expect.poll(lacking).toEqual([]);
  // A start asks what the machine has, too: what it asks has its answer soon.
  const children = await until('the four programs and no other', () => {
    const found = childrenOf(stack);
    return Promise.resolve(found.length === 4 ? found : null);
  });
  expect(await stack.stop()).toBe(0);
  expect(collector.spans.find((span) => span.traceId === traceId)?.name).toBe('GET /rights');
  expect([...collector.services]).toContain('hoi-nghi-api');
  await collector.close();
  expect(children.filter(isAlive)).toEqual([]);
  const stopped = [...stack.output().matchAll(/✓ stopped (.+?) {2,}/g)].map(([, part]) => part);
  expect(stopped).toEqual(['api', 'worker', 'Temporal', 'mail sink', 'PostgreSQL']);
  const again = await kept(startStack({ dataFolder: stack.dataFolder }));
  expect(again.output()).toMatch(/✓ migrations .*nothing to do/);
});

test('killed outright it leaves no process, and the next start needs no help; when a part crashes, its last words are shown and all others stop', async () => {
  const first = await kept(startStack());
  const orphans = childrenOf(first);
  first.process.kill('SIGKILL');
  await untilGone(orphans);
  const again = await kept(startStack({ dataFolder: first.dataFolder }));
  expect(again.output()).toMatch(/✓ migrations .*nothing to do/);
  const children = childrenOf(again);
  const temporal = children.find((pid) => commandLine(pid).includes('start-dev'));
  process.kill(temporal ?? 0, 'SIGKILL');
  expect(await again.ended).toBe(1);
  expect(again.output()).toMatch(/Temporal was ended by SIGKILL; its last lines:/);
  await untilGone(children);
});

test('a busy PORT is a clear error, and nothing is left running', async () => {
  const port = await freePort(29_500);
  const other = createServer().listen(port, '127.0.0.1');
  const stack = await launchStack({ port });
  expect(await stack.ended).toBe(1);
  expect(stack.output()).toContain(`port ${String(port)}`);
  expect(stack.output()).not.toContain('PostgreSQL');
  await stack.discard();
  other.close();
});

test('every wrong variable is named before anything starts', async () => {
  const stack = await launchStack({ env: { LOG_LEVEL: 'loud', TEMPORAL_ADDRESS: 'nowhere' } });
  expect(await stack.ended).toBe(1);
  expect(stack.output()).toMatch(/TEMPORAL_ADDRESS[^]*LOG_LEVEL/);
  await stack.discard();
});

test('asked to stop while it is starting, it stops', async () => {
  const stack = await kept(launchStack());
  await untilPrinted(stack, '… worker');
  expect(await stack.stop()).toBe(0);
});

test('an api that stands still for ten seconds is started again, and the product goes on; asked twice it stops at once', async () => {
  const stack = await kept(startStack());
  const apis = (): readonly number[] =>
    childrenOf(stack).filter((pid) => isAlive(pid) && commandLine(pid).includes('cli/api.ts'));
  const [first = 0] = apis();
  process.kill(first, 'SIGSTOP');
  await untilPrinted(stack, 'api stood still for 10 s: ended and started again');
  const answers = async (): Promise<number> =>
    fetch(`${stack.url}/health`).then(
      ({ status }) => status,
      () => 0,
    );
  await expect.poll(answers, { timeout: 120_000 }).toBe(200);
  expect(isAlive(first)).toBe(false);
  expect(apis()).toHaveLength(1);
  const children = childrenOf(stack);
  // A worker that hears nothing would be waited for.
  const worker = children.find((pid) => isAlive(pid) && commandLine(pid).includes('worker/main.ts'));
  process.kill(worker ?? 0, 'SIGSTOP');
  stack.process.kill('SIGTERM');
  await untilPrinted(stack, 'stopping; once more');
  const pressAgain = (): number | null => {
    stack.process.kill('SIGTERM');
    return stack.process.exitCode;
  };
  await expect.poll(pressAgain, { timeout: 120_000 }).toBe(130);
  await untilGone(children);
});

test('a worker or an api that is killed is started again, the log says so, and a command goes through', async () => {
  const stack = await kept(startStack());
  const pidOf = (program: string): number =>
    childrenOf(stack).find((pid) => isAlive(pid) && commandLine(pid).includes(program)) ?? 0;
  process.kill(pidOf('worker/main.ts'), 'SIGKILL');
  process.kill(pidOf('cli/api.ts'), 'SIGKILL');
  for (const part of ['worker', 'api']) {
    await untilPrinted(stack, `${part} was ended by SIGKILL`);
    await untilPrinted(stack, `${part} is started again in 1.0 s`);
    await untilPrinted(stack, `${part} runs again`);
  }
  // A review has a life of its own, which only the worker carries on.
  const door = doorOf(stack.url);
  await settle(door);
  expect(await calledCycle(door)).toMatch(/^tinh-x/);
  expect(stack.process.exitCode).toBeNull();
  expect(await stack.stop()).toBe(0);
});

test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('npm start that gets %s leaves nothing behind', async (signal) => {
  const stack = await kept(launchStack({ throughNpm: true }));
  await untilPrinted(stack, `ready ${stack.url}\n`);
  const children = childrenOf(stack);
  // As a terminal does it: Ctrl-C goes to the whole group, so what npm passes on comes second.
  process.kill(signal === 'SIGINT' ? -(stack.process.pid ?? 0) : (stack.process.pid ?? 0), signal);
  await stack.ended;
  expect(stack.output()).toContain('✓ stopped PostgreSQL');
  expect(children.filter(isAlive)).toEqual([]);
});

test('without any way to the Temporal server the error names each thing tried and the way out', async () => {
  const home = await mkdtemp(join(tmpdir(), 'hoinghi-home-'));
  // What PostgreSQL needs under root is there; python3 and the Temporal CLI are not.
  for (const name of ['unshare', 'id', 'setpriv']) await symlink(`/usr/bin/${name}`, join(home, name));
  const stack = await launchStack({ env: { XDG_CACHE_HOME: home, PATH: home } });
  expect(await stack.ended).toBe(1);
  for (const tried of ['TEMPORAL_CLI_PATH', 'PATH', 'cache', 'SDK', 'python3', 'TEMPORAL_ADDRESS']) {
    expect(stack.output()).toContain(tried);
  }
  await stack.discard();
  await rm(home, { recursive: true, force: true });
});
