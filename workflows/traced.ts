import { context, type Context, ROOT_CONTEXT, trace } from '@opentelemetry/api';
import { extractContextFromHeaders } from '@temporalio/interceptors-opentelemetry/lib/instrumentation.js';
import {
  OpenTelemetryInboundInterceptor,
  OpenTelemetryInternalsInterceptor,
  OpenTelemetryOutboundInterceptor,
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

/** Whose trace the next pass belongs to, and whose the last one did: mail and documents of a pass are part of it. */
interface Traces {
  heard: Context | undefined;
  cause: Context;
}

/**
 * Part of the bundle only where traces are kept. It writes no command and waits for nothing: a history goes the same way with it and
 * without it. A pass is made by the main function and not by the handler of the knock, so the knock's context is carried over here.
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
    this.traces.heard = extractContextFromHeaders(input.headers);
    return super.handleUpdate(input, (inner) => {
      this.hearInSpan();
      return next(inner);
    });
  }

  override handleSignal(
    input: SignalInput,
    next: Next<WorkflowInboundCallsInterceptor, 'handleSignal'>,
  ): Promise<void> {
    this.traces.heard ??= extractContextFromHeaders(input.headers);
    return super.handleSignal(input, next);
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
    return context.with(this.traces.cause, () => super.scheduleLocalActivity(input, next));
  }

  override scheduleActivity(
    input: ActivityInput,
    next: Next<WorkflowOutboundCallsInterceptor, 'scheduleActivity'>,
  ): Promise<unknown> {
    return context.with(this.traces.cause, () => super.scheduleActivity(input, next));
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
