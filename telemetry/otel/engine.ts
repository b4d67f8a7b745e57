import { trace } from '@opentelemetry/api';
import type { Resource } from '@opentelemetry/resources';
import type { SpanProcessor } from '@opentelemetry/sdk-trace-base';
import { OpenTelemetryWorkflowClientInterceptor } from '@temporalio/interceptors-opentelemetry/lib/client/index.js';
import {
  makeWorkflowExporter,
  OpenTelemetryActivityInboundInterceptor,
} from '@temporalio/interceptors-opentelemetry/lib/worker/index.js';

/** Spans of workflows are made in their sandbox, and handed out of it under a name that is the interceptors' own. */
const sinksTo = (spans: SpanProcessor, resource: Resource) => ({ exporter: makeWorkflowExporter(spans, resource) });

let sinks: ReturnType<typeof sinksTo> | undefined;

export function exportWorkflowSpans(spans: SpanProcessor, resource: Resource): void {
  sinks = sinksTo(spans, resource);
}

type Calls = Required<
  Pick<OpenTelemetryWorkflowClientInterceptor, 'startUpdate' | 'startUpdateWithStart' | 'signalWithStart'>
>;

/** A knock is part of the trace of whoever knocks. What a program asks of the engine for itself (probes, rounds) is no trace. */
export function engineClientInterceptors(): Calls[] {
  const theirs = new OpenTelemetryWorkflowClientInterceptor();
  const asked = (): boolean => trace.getActiveSpan() !== undefined;
  return [
    {
      startUpdate: (input, next) => (asked() ? theirs.startUpdate(input, next) : next(input)),
      startUpdateWithStart: (input, next) => (asked() ? theirs.startUpdateWithStart(input, next) : next(input)),
      signalWithStart: (input, next) => (asked() ? theirs.signalWithStart(input, next) : next(input)),
    },
  ];
}

/** Every five seconds, mostly for nothing. */
const untraced = 'reconciler';

type ActivityContext = ConstructorParameters<typeof OpenTelemetryActivityInboundInterceptor>[0];

export function activityTracing(context: ActivityContext): { inbound?: OpenTelemetryActivityInboundInterceptor } {
  return context.info.workflowType === untraced
    ? {}
    : { inbound: new OpenTelemetryActivityInboundInterceptor(context) };
}

export function workflowSinks(): typeof sinks {
  return sinks;
}
