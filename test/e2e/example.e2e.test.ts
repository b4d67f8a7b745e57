import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExampleResult } from '#example/run/result.ts';
import { type StartedStack, startStack } from '#test/support/stack.ts';
import { runsPrograms } from '#cli/servers/reads-typescript.ts';

const script = fileURLToPath(new URL('../../cli/example.ts', import.meta.url));
/** Five rehearsals at once, beside other tests on two cores: a calmer pace than one alone needs. */
const seconds = '150';

let stack: StartedStack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.discard());

interface Ended {
  readonly code: number | null;
  readonly result: ExampleResult | null;
  readonly progress: string;
}

async function example(...words: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [...runsPrograms, script, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [printed, progress] = ['', ''];
  child.stdout.on('data', (piece: Buffer) => (printed += piece.toString('utf8')));
  child.stderr.on('data', (piece: Buffer) => (progress += piece.toString('utf8')));
  await once(child, 'close');
  const last = printed.trimEnd().split('\n').at(-1) ?? '';
  return { code: child.exitCode, result: last.startsWith('{') ? JSON.parse(last) : null, progress };
}

describe('the three published cases and two of 2026, run through the public door', () => {
  const runs = new Map<string, Ended>();
  beforeAll(async () => {
    const cases = ['ninh-binh-2020-h1', 'co-to-2020-h1', 'nghe-an-2020', 'thai-minh-2026', 'tan-hoa-2026-h1'];
    const run = (name: string) => example(name, '--url', stack.url, '--json', '--seconds', seconds);
    const ended = await Promise.all(cases.map(run));
    for (const [index, name] of cases.entries()) runs.set(name, ended[index] ?? expect.unreachable());
    // A machine too slow for the pace halves it twice: 150, 300 and 600 seconds, and what follows each.
  }, 1_300_000);

  const resultOf = (name: string): ExampleResult => {
    const run = runs.get(name);
    expect(run, run?.progress).toMatchObject({ code: 0 });
    return run?.result ?? expect.unreachable(run?.progress ?? '');
  };

  it('bring back two committees of Ninh Bình to the last figure', () => {
    const { reminders, events, documents, ...result } = resultOf('ninh-binh-2020-h1');
    expect(result).toEqual({
      case: 'ninh-binh-2020-h1',
      figures: {
        ...{ partyOrganisations: 665, congressesHeld: 665, partyCommittees: 250, partyCells: 415 },
        ...{ congressShare: 100, pilotCongress: 1 },
        ...{ models: 1079, modelsEconomy: 421, modelsCulture: 439, modelsSecurity: 121, modelsPolitical: 98 },
      },
      checks: { passed: 11, failed: 0, warnings: 1 },
      submissions: { expected: 28, onTime: 24, late: 2, missing: 2 },
      conference: { points: 1, present: 14 },
      tasks: { total: 18, withoutDeadline: 18, byAddressee: { named: 2, class: 2, none: 14 } },
      awards: 0,
      chain: 'ok',
      expected: { passed: 35, failed: [], unsupported: [] },
    });
    expect(reminders.sent).toBeGreaterThan(0);
    expect(reminders.toSubmitted).toBe(0);
    expect(events).toBeGreaterThan(200);
    expect(documents).toHaveLength(4);
  });

  it('take a report without any figure for what it is, in Cô Tô', () => {
    expect(resultOf('co-to-2020-h1')).toMatchObject({
      figures: {},
      submissions: { expected: 8, onTime: 6, late: 1, missing: 1 },
      reminders: { toSubmitted: 0 },
      tasks: { total: 6, withoutDeadline: 6, byAddressee: { named: 0, class: 5, none: 1 } },
      awards: 0,
      chain: 'ok',
      expected: { passed: 24, failed: [], unsupported: [] },
    });
  });

  it('hold Nghệ An at 21 points, with awards and a count that was announced wrong', () => {
    expect(resultOf('nghe-an-2020')).toMatchObject({
      checks: { failed: 0, warnings: 3 },
      figures: { connectionPoints: 21, declaredTasks: 7, awardedPersons: 3, awardedCollectives: 3 },
      submissions: { expected: 27, onTime: 25, late: 1, missing: 1 },
      reminders: { toSubmitted: 0 },
      conference: { points: 21, present: 21 },
      tasks: { total: 8, withoutDeadline: 8, byAddressee: { named: 0, class: 6, none: 2 } },
      awards: 6,
      chain: 'ok',
      expected: { passed: 24, failed: [], unsupported: [] },
    });
  });

  it('close the year of a province of 2026 after the turn of the year, over communes without a district', () => {
    expect(resultOf('thai-minh-2026')).toMatchObject({
      checks: { failed: 0, warnings: 1 },
      figures: { settlements: 1240, withRules: 1178, rulesShare: 95, models: 640, declaredTasks: 6 },
      submissions: { expected: 27, onTime: 25, late: 1, missing: 1 },
      reminders: { toSubmitted: 0 },
      conference: { points: 22 },
      tasks: { total: 6, withoutDeadline: 2, byAddressee: { named: 3, class: 2, none: 1 } },
      awards: 5,
      chain: 'ok',
      expected: { passed: 29, failed: [], unsupported: [] },
    });
  });

  it('hold a half-year of a commune of 2026 with its thôn, its school and its Công an xã', () => {
    expect(resultOf('tan-hoa-2026-h1')).toMatchObject({
      checks: { failed: 0, warnings: 0 },
      figures: { publicMatters: 36, madePublic: 36, publicShare: 100, meetings: 13 },
      submissions: { expected: 10, onTime: 8, late: 1, missing: 1 },
      reminders: { toSubmitted: 0 },
      tasks: { total: 2, withoutDeadline: 0, byAddressee: { named: 1, class: 1, none: 0 } },
      chain: 'ok',
      expected: { passed: 16, failed: [], unsupported: [] },
    });
  });

  it('say in their summary that the figures of the units were apportioned', () => {
    expect(runs.get('ninh-binh-2020-h1')?.progress).toContain('phân bổ');
  });
});

describe('an example that cannot run', () => {
  it('names the address and the way out when nothing listens there', async () => {
    const { code, progress } = await example('nghe-an-2020', '--url', 'http://127.0.0.1:9');
    expect(code).toBe(1);
    expect(progress).toContain('http://127.0.0.1:9');
    expect(progress).toContain('npm start');
  });

  it('says that production gives out no tokens', async () => {
    const problem = { code: 'not-found', detail: 'Không có.' };
    const server = createServer((_request, response) => {
      response.writeHead(404, { 'content-type': 'application/problem+json' }).end(JSON.stringify(problem));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const { code, progress } = await example('nghe-an-2020', '--url', `http://127.0.0.1:${String(port)}`);
    server.close();
    expect(code).toBe(1);
    expect(progress).toContain('production mode');
  });

  it('names the cases there are when it is asked for another', async () => {
    const { code, progress } = await example('thai-binh-2020', '--url', stack.url);
    expect(code).toBe(1);
    expect(progress).toContain('ninh-binh-2020-h1');
  });
});
