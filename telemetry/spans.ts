import type { IncomingMessage } from 'node:http';

/** What a span says: names, codes and numbers; no text that a person wrote, no address, no secret. */
export type SpanFacts = Readonly<Record<string, string | number>>;

/** What an installation that is traced does; `telemetry/tracing.ts` makes it, and nothing of it is loaded elsewhere. */
export interface Tracing {
  spanned<T>(name: string, facts: SpanFacts, work: () => Promise<T>): Promise<T>;
  /** The id of the request, which says the span it is served in; null: this one is not traced. */
  requestBegan(request: IncomingMessage): string | null;
  withinRequest(request: IncomingMessage, work: () => void): void;
  requestEnded(request: IncomingMessage, facts: { readonly name: string; readonly status: number } & SpanFacts): void;
}

let tracing: Tracing | null = null;

/** Of the whole process. Null: nothing is traced, and a span costs one look at this. */
export function traceWith(made: Tracing | null): void {
  tracing = made;
}

export function isTraced(): boolean {
  return tracing !== null;
}

/** Part of the trace of whatever it is done for; what is done for nobody is no trace of its own. */
export function spanned<T>(name: string, facts: SpanFacts, work: () => Promise<T>): Promise<T> {
  return tracing === null ? work() : tracing.spanned(name, facts, work);
}

export function requestIdOf(request: IncomingMessage): string {
  return tracing?.requestBegan(request) ?? crypto.randomUUID();
}

export function withinRequest(request: IncomingMessage, work: () => void): void {
  if (tracing === null) work();
  else tracing.withinRequest(request, work);
}

export function requestEnded(...given: Parameters<Tracing['requestEnded']>): void {
  tracing?.requestEnded(...given);
}
