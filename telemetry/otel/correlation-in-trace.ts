import { type Context, ROOT_CONTEXT, type SpanContext, trace, TraceFlags } from '@opentelemetry/api';

export const correlationFact = 'hoinghi.correlation';

/**
 * The id of a traced request is its trace and its span. It lies with the command in the inbox: so whoever carries the command out,
 * at once or when the engine is back, finds the trace it belongs to.
 */
export function correlationOf({ traceId, spanId }: SpanContext): string {
  return `${traceId}.${spanId}`;
}

/** Null: the command came from a request that was not traced. */
export function traceOf(correlation: string): Context | null {
  const [, traceId, spanId] = /^([0-9a-f]{32})\.([0-9a-f]{16})$/.exec(correlation) ?? [];
  if (traceId === undefined || spanId === undefined) return null;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: TraceFlags.SAMPLED, isRemote: true });
}
