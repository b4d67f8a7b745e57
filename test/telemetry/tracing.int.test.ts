import { randomBytes } from 'node:crypto';
import { Worker } from '@temporalio/worker';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '#domain/kernel/actor.ts';
import { calledCycle, coordinator, reportBody, reporterA, reporterB, settle } from '#test/api/world.ts';
import { bundleCache } from '#test/support/bundle-cache.ts';
import { startTestStack, type TestStack } from '#test/support/in-process.ts';
import { silentSinks } from '#test/support/silent-sinks.ts';
import { until } from '#test/support/until.ts';
import { type CollectedSpan, type Collector, startCollector } from '#test/telemetry/collector.ts';
import { openTracing } from '#telemetry/tracing.ts';
import { workflowBundle } from '#worker/bundle.ts';

let collector: Collector;
let tracing: Awaited<ReturnType<typeof openTracing>>;
let stack: TestStack;
let cycle: string;

beforeAll(async () => {
  collector = await startCollector();
  tracing = await openTracing({ endpoint: collector.url, program: 'test', version: '0' });
  stack = await startTestStack();
  await settle(stack);
  cycle = await calledCycle(stack);
});
afterAll(async () => {
  await stack.close();
  await tracing.close();
  await collector.close();
});

interface Caller {
  readonly traceId: string;
  readonly spanId: string;
}
const newCaller = (): Caller => ({ traceId: randomBytes(16).toString('hex'), spanId: randomBytes(8).toString('hex') });

async function submit(
  by: Actor,
  caller: Caller,
  flags = '01',
): Promise<{ readonly id: string; readonly token: string }> {
  const token = await stack.token(by);
  const response = await stack.apis[0]?.app.inject({
    method: 'POST',
    url: `/cycles/${cycle}/reports/${by.unit}/submit`,
    headers: {
      authorization: `Bearer ${token}`,
      'idempotency-key': `traced-${caller.traceId}`,
      traceparent: `00-${caller.traceId}-${caller.spanId}-${flags}`,
      tracestate: 'vendor=ho-so-kin',
      baggage: 'who=nguyen.kin',
    },
    payload: reportBody(),
  });
  expect(response?.statusCode, response?.body).toBe(200);
  return { id: String(response?.headers['x-request-id']), token };
}

/** With all that they hang from: a span comes when it has ended, and what it called may have ended before it. */
async function traceOf({ traceId, spanId }: Caller, ...names: readonly string[]): Promise<readonly CollectedSpan[]> {
  return until(`the spans ${names.join(', ')}, and those they hang from`, async () => {
    await tracing.flush();
    const spans = collector.spans.filter((span) => span.traceId === traceId);
    const there = new Set([spanId, ...spans.map((span) => span.spanId)]);
    const whole = spans.every((span) => there.has(span.parentSpanId ?? ''));
    return whole && names.every((name) => spans.some((span) => span.name === name)) ? spans : null;
  });
}

const route = 'POST /cycles/:cycle/reports/:unit/submit';

it('one command is one trace: request, receipt, knock, workflow, activity, the statements of its pass and its commit', async () => {
  const caller = newCaller();
  const { id } = await submit(reporterA, caller);
  const spans = await traceOf(caller, route, 'HandleUpdate:knock', 'RunActivity:drainInbox', 'command SubmitReport');
  const byId = new Map(spans.map((span) => [span.spanId, span]));
  const above = (span: CollectedSpan | undefined): readonly string[] => {
    const parent = byId.get(span?.parentSpanId ?? '');
    return span === undefined ? [] : [span.name, ...above(parent)];
  };
  const find = (...names: readonly string[]): CollectedSpan | undefined =>
    spans.find((span) => names.every((name, index) => above(span)[index] === name));

  // Taken on from the caller, and nothing of it hangs in the air.
  expect(find(route)?.parentSpanId).toBe(caller.spanId);
  expect(
    spans.filter(({ parentSpanId, spanId }) => spanId !== find(route)?.spanId && !byId.has(parentSpanId ?? '')),
  ).toEqual([]);

  expect(find('insert into inbox', 'receive', route)).toBeDefined();
  const knocked = above(find('HandleUpdate:knock')).slice(1);
  expect(knocked).toEqual([
    expect.stringMatching(/^(StartWorkflowUpdate|UpdateWithStartWorkflow):knock$/),
    'knock',
    route,
  ]);
  const activity = spans.find(
    (span) => span.name === 'RunActivity:drainInbox' && span.facts['hoinghi.correlation'] === id,
  );
  expect(above(activity)).toEqual([
    'RunActivity:drainInbox',
    'StartActivity:drainInbox',
    'HandleUpdate:knock',
    ...knocked,
  ]);
  const statements = spans.filter(({ parentSpanId }) => parentSpanId === activity?.spanId).map(({ name }) => name);
  expect(statements[0]).toBe('begin');
  expect(statements.at(-1)).toBe('commit');
  expect(statements.join()).toMatch(/insert into events/);

  // The correlation id of events, log and answer is the id of the trace and of the request's span.
  expect(id).toBe(`${caller.traceId}.${String(find(route)?.spanId)}`);
  const ofPass = spans.filter(({ parentSpanId, name }) => parentSpanId === activity?.spanId && name.includes('events'));
  for (const span of [find(route), find('receive', route), activity, ...ofPass]) {
    expect(span?.facts['hoinghi.correlation']).toBe(id);
  }
  const events = await stack.db.selectFrom('events').select('type').where('correlation', '=', id).execute();
  expect(events.map(({ type }) => type)).toContain('ReportSubmitted');
});

it('commands that one pass takes have each a span in their own trace, with the way to the pass', async () => {
  const callers = [newCaller(), newCaller()];
  const bys = [reporterA, reporterB];
  await stack.call(coordinator, 'POST', `/cycles/${cycle}/reports/huyen-a/return`, {
    round: 1,
    reasons: [{ path: '/figures/1', reason: 'Đề nghị rà soát' }],
  });
  await Promise.all(bys.map((by, index) => submit(by, callers[index] ?? newCaller())));
  for (const caller of callers) {
    const [own] = (await traceOf(caller, 'command SubmitReport')).filter(({ name }) => name.startsWith('command'));
    const pass = await until('the pass it leads to', async () => {
      await tracing.flush();
      return collector.spans.find(({ spanId }) => spanId === own?.links[0]?.spanId);
    });
    expect(pass.name).toBe('RunActivity:drainInbox');
    expect(pass.facts['hoinghi.correlation']).toContain(own?.facts['hoinghi.correlation']);
  }
});

it('a caller that does not want a trace has none', async () => {
  const caller = newCaller();
  const wish = {
    method: 'GET',
    url: '/rights',
    headers: { traceparent: `00-${caller.traceId}-${caller.spanId}-00` },
  } as const;
  const response = await stack.apis[0]?.app.inject(wish);
  expect(response?.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  await tracing.flush();
  expect(collector.spans.filter(({ traceId }) => traceId === caller.traceId)).toEqual([]);
  // Nor have the installation's own rounds, every few seconds.
  expect(collector.spans.filter(({ name }) => /reconcil|wakeUnanswered|startMissing/.test(name))).toEqual([]);
});

it('no span holds a token, what was typed, who it was, or what a caller sends along', async () => {
  const token = await stack.token(reporterA);
  const inject = stack.apis[0]?.app;
  await inject?.inject({
    method: 'POST',
    url: '/session',
    headers: { host: 'localhost', cookie: 'hoinghi_session=a-cookie-of-somebody' },
    payload: { login: 'nguyen.van.a@example.vn', password: 'mat khau bi mat' },
  });
  await inject?.inject({
    url: `/search?text=${encodeURIComponent('Nguyễn Văn Kín')}`,
    headers: { authorization: `Bearer ${token}` },
  });
  await inject?.inject({ url: `/mail?token=${token}&subject=${encodeURIComponent('Kín đáo')}` });
  await tracing.flush();
  const contacts = await stack.db.selectFrom('unit_contact').select(['name', 'address']).execute();
  const sent = collector.bodies.join('\n');
  expect(collector.spans.map(({ name }) => name)).toEqual(expect.arrayContaining(['POST /session', 'GET /search']));
  for (const secret of [
    ...[token, 'a-cookie-of-somebody', 'mat khau bi mat', 'nguyen.van.a', 'Nguyễn Văn Kín', 'Kín đáo'],
    ...['ho-so-kin', 'nguyen.kin', 'Trần Văn B', 'Đề nghị rà soát', reporterA.person, coordinator.person],
    ...contacts.flatMap(({ name, address }) => [name, address]),
  ]) {
    expect(sent).not.toContain(secret);
  }
});

it('what ran traced is replayed by a worker that traces and by one that does not', async () => {
  const history = await stack.client.workflow.getHandle(`cycle/${cycle}`).fetchHistory();
  for (const traced of [true, false]) {
    const code = await workflowBundle(bundleCache, traced);
    await Worker.runReplayHistory({ workflowBundle: { code }, sinks: silentSinks }, history, `cycle/${cycle}`);
  }
});
