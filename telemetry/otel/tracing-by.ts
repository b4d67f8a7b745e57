import type { IncomingMessage } from 'node:http';
import {
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from '@opentelemetry/api';
import { correlationFact, correlationOf } from '#telemetry/otel/correlation-in-trace.ts';
import { plainError } from '#telemetry/plain-error.ts';
import type { Tracing } from '#telemetry/spans.ts';

/** Asked again and again by machines, or open for hours. */
const untraced = /^\/(health|ready|live|assets)(?:[/?]|$)/;

export function tracingBy(tracer: Tracer): Tracing {
  const served = new WeakMap<IncomingMessage, Span>();
  return {
    spanned: (name, facts, work) =>
      trace.getActiveSpan() === undefined
        ? work()
        : tracer.startActiveSpan(name, { attributes: facts }, (span) => asLongAs(span, work)),
    requestBegan(request) {
      if (untraced.test(request.url ?? '')) return null;
      // The caller's trace, if it has one; of what else a caller may send along (state, baggage) nothing is handed on.
      const { traceparent } = request.headers;
      const from = propagation.extract(ROOT_CONTEXT, typeof traceparent === 'string' ? { traceparent } : {});
      const span = tracer.startSpan(request.method ?? 'request', { kind: SpanKind.SERVER }, from);
      served.set(request, span);
      if (!span.isRecording()) return null;
      const id = correlationOf(span.spanContext());
      span.setAttribute(correlationFact, id);
      return id;
    },
    withinRequest(request, work) {
      const span = served.get(request);
      if (span === undefined) work();
      else context.with(trace.setSpan(context.active(), span), work);
    },
    requestEnded(request, { name, status, ...facts }) {
      const span = served.get(request);
      if (span === undefined) return;
      span.updateName(name);
      span.setAttributes({ ...facts, 'http.response.status_code': status });
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}

async function asLongAs<T>(span: Span, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { type, code } = plainError(error);
    span.setStatus({ code: SpanStatusCode.ERROR, message: code ?? type });
    throw error;
  } finally {
    span.end();
  }
}
