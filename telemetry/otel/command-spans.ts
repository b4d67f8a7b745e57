import { trace, type Tracer } from '@opentelemetry/api';
import { idsInWords } from '#telemetry/correlation.ts';
import { correlationFact, traceOf } from '#telemetry/otel/correlation-in-trace.ts';
import type { Told } from '#telemetry/tell.ts';

/**
 * A pass takes commands of many callers, and lies in the trace of the one who knocked. Each command has a span in its own trace,
 * as long as the pass, that leads to it.
 */
export function commandSpans(tracer: Tracer): (what: Told) => void {
  return (what) => {
    if (what.kind !== 'pass' || what.commands.length === 0) return;
    const now = Date.now();
    const pass = trace.getActiveSpan();
    pass?.setAttribute(correlationFact, idsInWords(what.commands.map(({ correlation }) => correlation)));
    const links = pass === undefined ? [] : [{ context: pass.spanContext() }];
    for (const { correlation, type, outcome } of what.commands) {
      const own = traceOf(correlation);
      if (own === null) continue;
      const attributes = {
        [correlationFact]: correlation,
        'hoinghi.stream': what.stream,
        'hoinghi.outcome': outcome,
      };
      tracer.startSpan(`command ${type}`, { startTime: now - what.millis, attributes, links }, own).end(now);
    }
  };
}
