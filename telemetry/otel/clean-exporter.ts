import type { Attributes, AttributeValue } from '@opentelemetry/api';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-base';
import { scrubbedText } from '#telemetry/plain-error.ts';

/** A statement is long, and told apart by its beginning. */
const longest = 2_000;
/** What Temporal's interceptors note of an error is its whole text and stack: rows, addresses and answers of servers stand in it. */
const unsaid = new Set(['exception.message', 'exception.stacktrace']);

/** Whatever library made a span, it leaves the program with what a log may hold, and no more. */
export class CleanExporter implements SpanExporter {
  private readonly inner: SpanExporter;

  constructor(inner: SpanExporter) {
    this.inner = inner;
  }

  export(...[spans, done]: Parameters<SpanExporter['export']>): void {
    this.inner.export(spans.map(clean), done);
  }

  forceFlush(): Promise<void> {
    return this.inner.forceFlush?.() ?? Promise.resolve();
  }

  shutdown(): Promise<void> {
    return this.inner.shutdown();
  }
}

/** The same span with other facts: its methods work on what lies beneath. */
function clean(span: ReadableSpan): ReadableSpan {
  const { message, ...status } = span.status;
  const plain = {
    attributes: cleaned(span.attributes),
    events: span.events.map((event) => ({ ...event, attributes: cleaned(event.attributes ?? {}) })),
    status: message === undefined ? status : { ...status, message: scrubbedText(message, 200) },
  };
  return Object.create(span, Object.getOwnPropertyDescriptors(plain)) as ReadableSpan;
}

function cleaned(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => {
      const said = unsaid.has(name) ? undefined : cleanValue(value);
      return said === undefined ? [] : [[name, said]];
    }),
  );
}

/** Workflows' spans carry what Temporal knows of a run, memo and headers too: of that only what is one word or number. */
function cleanValue(value: AttributeValue | undefined): AttributeValue | undefined {
  if (typeof value === 'string') return scrubbedText(value, longest);
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}
