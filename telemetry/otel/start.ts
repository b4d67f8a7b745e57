import { context, diag, DiagLogLevel, propagation, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { Resource } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor, type SpanProcessor } from '@opentelemetry/sdk-trace-base';
import { currentIds } from '#telemetry/correlation.ts';
import { CleanExporter } from '#telemetry/otel/clean-exporter.ts';
import { commandSpans } from '#telemetry/otel/command-spans.ts';
import { correlationFact } from '#telemetry/otel/correlation-in-trace.ts';
import { exportWorkflowSpans } from '#telemetry/otel/engine.ts';
import { tracingBy } from '#telemetry/otel/tracing-by.ts';
import { traceWith } from '#telemetry/spans.ts';
import { lapsed, listen } from '#telemetry/tell.ts';

export interface TracingSettings {
  /** The base address of a collector that takes OTLP over HTTP. */
  readonly endpoint: string;
  readonly program: string;
  readonly version: string;
}

export interface OpenedTracing {
  /** Sends what has ended so far. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** Whoever stops waits no longer than this for a collector that does not answer. */
const closeMillis = 2_000;
/** A collector that is away fails at every batch: that is said once in a while. */
const quietMillis = 60_000;

export function startTracing({ endpoint, program, version }: TracingSettings): OpenedTracing {
  diag.setLogger(told(), DiagLogLevel.WARN);
  const spans = new BatchSpanProcessor(
    new CleanExporter(new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` })),
  );
  const resource = new Resource({ 'service.name': `hoi-nghi-${program}`, 'service.version': version });
  const provider = new BasicTracerProvider({ resource, spanProcessors: [correlating, spans] });
  provider.register({ contextManager: new AsyncLocalStorageContextManager() });
  const tracer = provider.getTracer('hoi-nghi', version);
  exportWorkflowSpans(spans, resource);
  traceWith(tracingBy(tracer));
  const end = listen(commandSpans(tracer));
  return {
    flush: () => provider.forceFlush(),
    async close() {
      end();
      traceWith(null);
      await Promise.race([provider.shutdown().catch((error: unknown) => lapsed('tracing', error)), closing()]);
      for (const each of [trace, context, propagation, diag]) each.disable();
    },
  };
}

function closing(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, closeMillis).unref());
}

/** Every span says for which request it is, in the words of the log and of the events. */
const correlating: SpanProcessor = {
  onStart(span) {
    const ids = currentIds();
    if (ids !== '' && span.attributes[correlationFact] === undefined) span.setAttribute(correlationFact, ids);
  },
  onEnd: () => undefined,
  forceFlush: () => Promise.resolve(),
  shutdown: () => Promise.resolve(),
};

function told() {
  let last = 0;
  const tell = (message: string): void => {
    if (Date.now() - last < quietMillis) return;
    last = Date.now();
    lapsed('tracing', new Error(message));
  };
  const silent = (): void => undefined;
  return { error: tell, warn: tell, info: silent, debug: silent, verbose: silent };
}
