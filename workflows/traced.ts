import { context, type Context, ROOT_CONTEXT, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api';
import {
  extractContextFromHeaders,
  headersWithContext,
} from '@temporalio/interceptors-opentelemetry/lib/instrumentation.js';
import {
  OpenTelemetryInboundInterceptor,
  OpenTelemetryInternalsInterceptor,
  OpenTelemetryOutboundInterceptor,
  SpanName,
} from '@temporalio/interceptors-opentelemetry/lib/workflow/index.js';
import {
  type ActivityInput,
  type ContinueAsNewInput,
  type LocalActivityInput,
  type Next,
  type SignalInput,
  type UpdateInput,
  type WorkflowExecuteInput,
  type WorkflowInboundCallsInterceptor,
  workflowInfo,
  type WorkflowInterceptors,
  type WorkflowOutboundCallsInterceptor,
} from '@temporalio/workflow';
import { SdkFlags } from '@temporalio/workflow/lib/flags.js';
import { getActivator } from '@temporalio/workflow/lib/global-attributes.js';

/** Whose trace the next pass belongs to, and whose the last one did: mail and documents of a pass are part of it. */
interface Traces {
  heard: Context | undefined;
  cause: Context;
}

/**
 * A span from the call to the end of what it began. It does not stand between the two: whoever called waits for the very promise he
 * would have waited for, so that of several things of one moment the same one comes first, traced or not, and a history goes the same
 * way with it and without it. Temporal's own wait a few steps more.
 */
function spanned<T>(tracer: Tracer, name: string, within: Context, call: () => Promise<T>): Promise<T> {
  const span = tracer.startSpan(name, {}, within);
  const running = context.with(trace.setSpan(within, span), call);
  running.then(
    () => span.setStatus({ code: SpanStatusCode.OK }).end(),
    (error: unknown) => {
      span.setStatus({ code: SpanStatusCode.ERROR, message: String(error) });
      if (error instanceof Error) span.recordException(error);
      span.end();
    },
  );
  return running;
}

/**
 * A run that was traced by 0.2.0 or older was so by Temporal's own, and goes on as its history says. Their mark is in it from the first
 * pass on; ours sets none. Goes with the last of those runs.
 */
function waitsAsBefore(): boolean {
  // The library keeps them to itself, and asking it in its own way would set the mark.
  const marks: unknown = Reflect.get(getActivator(), 'knownFlags');
  return marks instanceof Set && marks.has(SdkFlags.OpenTelemetryInterceptorsTracesLocalActivities.id);
}

/**
 * Part of the bundle only where traces are kept. It writes no command and waits for nothing. A pass is made by the main function and not
 * by the handler of the knock, so the knock's context is carried over here.
 */
class Inbound extends OpenTelemetryInboundInterceptor {
  private readonly traces: Traces;

  constructor(traces: Traces) {
    super();
    this.traces = traces;
  }

  /** No span for the whole life: one of half a year would be exported at its end, and until then be everybody's missing parent. */
  override execute(
    input: WorkflowExecuteInput,
    next: Next<WorkflowInboundCallsInterceptor, 'execute'>,
  ): Promise<unknown> {
    this.traces.heard = extractContextFromHeaders(input.headers);
    return next(input);
  }

  override handleUpdate(
    input: UpdateInput,
    next: Next<WorkflowInboundCallsInterceptor, 'handleUpdate'>,
  ): Promise<unknown> {
    const from = extractContextFromHeaders(input.headers);
    this.traces.heard = from;
    const handle = (inner: UpdateInput): Promise<unknown> => {
      this.hearInSpan();
      return next(inner);
    };
    if (waitsAsBefore()) return super.handleUpdate(input, handle);
    return spanned(this.tracer, `${SpanName.WORKFLOW_HANDLE_UPDATE}:${input.name}`, from ?? context.active(), () =>
      handle(input),
    );
  }

  override handleSignal(
    input: SignalInput,
    next: Next<WorkflowInboundCallsInterceptor, 'handleSignal'>,
  ): Promise<void> {
    const from = extractContextFromHeaders(input.headers);
    this.traces.heard ??= from;
    if (waitsAsBefore()) return super.handleSignal(input, next);
    return spanned(
      this.tracer,
      `${SpanName.WORKFLOW_HANDLE_SIGNAL}:${input.signalName}`,
      from ?? context.active(),
      () => next(input),
    );
  }

  private hearInSpan(): void {
    const active = context.active();
    if (trace.getSpan(active) !== undefined) this.traces.heard = active;
  }
}

class Outbound extends OpenTelemetryOutboundInterceptor {
  private readonly traces: Traces;

  constructor(traces: Traces) {
    super();
    this.traces = traces;
  }

  /** A pass. One that time alone brought about begins a trace of its own. */
  override scheduleLocalActivity(
    input: LocalActivityInput,
    next: Next<WorkflowOutboundCallsInterceptor, 'scheduleLocalActivity'>,
  ): Promise<unknown> {
    this.traces.cause = this.traces.heard ?? ROOT_CONTEXT;
    this.traces.heard = undefined;
    const { cause } = this.traces;
    if (waitsAsBefore()) return context.with(cause, () => super.scheduleLocalActivity(input, next));
    return spanned(this.tracer, `${SpanName.ACTIVITY_START}:${input.activityType}`, cause, () =>
      next({ ...input, headers: headersWithContext(input.headers) }),
    );
  }

  override scheduleActivity(
    input: ActivityInput,
    next: Next<WorkflowOutboundCallsInterceptor, 'scheduleActivity'>,
  ): Promise<unknown> {
    const { cause } = this.traces;
    if (waitsAsBefore()) return context.with(cause, () => super.scheduleActivity(input, next));
    return spanned(this.tracer, `${SpanName.ACTIVITY_START}:${input.activityType}`, cause, () =>
      next({ ...input, headers: headersWithContext(input.headers) }),
    );
  }

  override continueAsNew(
    input: ContinueAsNewInput,
    next: Next<WorkflowOutboundCallsInterceptor, 'continueAsNew'>,
  ): Promise<never> {
    return next(input);
  }
}

export const interceptors = (): WorkflowInterceptors => {
  // Every five seconds, mostly for nothing.
  if (workflowInfo().workflowType === 'reconciler') return {};
  const traces: Traces = { heard: undefined, cause: ROOT_CONTEXT };
  return {
    inbound: [new Inbound(traces)],
    outbound: [new Outbound(traces)],
    internals: [new OpenTelemetryInternalsInterceptor()],
  };
};
