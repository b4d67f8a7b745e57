import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { SpanStatusCode } from '@opentelemetry/api';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { expect, test } from 'vitest';
import { readsTypeScript } from '#cli/servers/reads-typescript.ts';
import { inShort } from '#db/traced-driver.ts';
import { CleanExporter } from '#telemetry/otel/clean-exporter.ts';
import { correlationOf, traceOf } from '#telemetry/otel/correlation-in-trace.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('without an address for traces api and worker load nothing of OpenTelemetry but what prom-client brings', () => {
  const program = `
    const { createRequire } = await import('node:module');
    await import('#api/server.ts');
    await import('#worker/worker.ts');
    await (await import('#telemetry/tracing.ts')).openTracing({ endpoint: null, program: 'x', version: '0' });
    const loaded = Object.keys(createRequire(process.cwd() + '/x.js').cache);
    console.log(JSON.stringify(loaded.flatMap((file) => file.match(/node_modules.(@opentelemetry.[^/]+|.*interceptors-opentelemetry)/)?.[1] ?? [])));
  `;
  const args = [...readsTypeScript, '--input-type=module', '--eval', program];
  const done = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  expect(done.stderr).toBe('');
  const packages = new Set(JSON.parse(done.stdout) as readonly string[]);
  expect([...packages]).toEqual(['@opentelemetry/api']);
}, 60_000);

test('of an error that a library notes its type is exported, and its text without addresses and secrets', async () => {
  const kept = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(new CleanExporter(kept))] });
  const span = provider.getTracer('test').startSpan('RunActivity:deliverNotifications');
  span.recordException(
    new Error('550 <nguyen.a@xa.gov.vn> no such user, session 0123456789abcdefghijklmnopqrstuvwxyzABCDEFG'),
  );
  span.setStatus({ code: SpanStatusCode.ERROR, message: '550 <nguyen.a@xa.gov.vn> no such user' });
  span.setAttributes({ memo: ['Nguyễn A'], attempt: 2, 'hoinghi.correlation': 'a'.repeat(32) + '.' + 'b'.repeat(16) });
  span.end();
  await provider.forceFlush();
  const [seen] = kept.getFinishedSpans();
  expect(seen?.name).toBe('RunActivity:deliverNotifications');
  expect(seen?.spanContext()).toEqual(span.spanContext());
  expect(seen?.events[0]?.attributes).toEqual({ 'exception.type': 'Error' });
  expect(seen?.status).toEqual({ code: SpanStatusCode.ERROR, message: '550 <<address>> no such user' });
  expect(seen?.attributes).toEqual({ attempt: 2, 'hoinghi.correlation': `${'a'.repeat(32)}.${'b'.repeat(16)}` });
});

test('the id of a traced request leads back to its span; that of another leads nowhere', () => {
  const context = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7', traceFlags: 1 };
  expect(correlationOf(context)).toBe('4bf92f3577b34da6a3ce929d0e0e4736.00f067aa0ba902b7');
  expect(traceOf(correlationOf(context))).not.toBeNull();
  expect(traceOf('0b3c9a34-6f0e-4d5e-9b0a-0d9f3f1c2a11')).toBeNull();
});

test.each([
  ['begin', 'begin'],
  ['insert into "inbox" ("command_id") values ($1) returning "receipt" /* a */', 'insert into inbox'],
  ['select "a" from "streams" where "id" = $1', 'select streams'],
  [
    'with "step_1" as (insert into "events" ("x") values ($1)), "step_2" as (update "inbox" set "y" = $2) select 1',
    'insert into events, update inbox',
  ],
  ['select pg_notify($1, $2)', 'select'],
  ['update "inbox" set "outcome" = $1', 'update inbox'],
])('%s is told in short as %s', (text, short) => {
  expect(inShort(text)).toBe(short);
});
