import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

const AnyValue = z.looseObject({ stringValue: z.string().optional(), intValue: z.number().optional() });
const Received = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: z.array(z.object({ key: z.string(), value: AnyValue })) }),
      scopeSpans: z.array(
        z.object({
          spans: z.array(
            z.object({
              traceId: z.string(),
              spanId: z.string(),
              parentSpanId: z.string().optional(),
              name: z.string(),
              attributes: z.array(z.object({ key: z.string(), value: AnyValue })),
              links: z.array(z.object({ traceId: z.string(), spanId: z.string() })),
            }),
          ),
        }),
      ),
    }),
  ),
});

export interface CollectedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | null;
  readonly name: string;
  readonly facts: Readonly<Record<string, string | number | undefined>>;
  readonly links: readonly { readonly traceId: string; readonly spanId: string }[];
}

export interface Collector {
  readonly url: string;
  readonly spans: CollectedSpan[];
  /** Names of the programs that sent something. */
  readonly services: Set<string>;
  /** Everything that was sent to it, as it came. */
  readonly bodies: string[];
  close(): Promise<void>;
}

/** What a collector of OpenTelemetry's does with OTLP over HTTP, as far as a test asks. */
export async function startCollector(): Promise<Collector> {
  const spans: CollectedSpan[] = [];
  const bodies: string[] = [];
  const services = new Set<string>();
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (piece: string) => (body += piece));
    request.on('end', () => {
      const taken = request.method === 'POST' && request.url === '/v1/traces';
      if (taken) {
        bodies.push(body);
        const received = Received.parse(JSON.parse(body));
        spans.push(...spansOf(received));
        for (const { resource } of received.resourceSpans)
          services.add(resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? '');
      }
      response.writeHead(taken ? 200 : 404, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Listening: it has a port.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    spans,
    bodies,
    services,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function spansOf(received: z.infer<typeof Received>): readonly CollectedSpan[] {
  return received.resourceSpans.flatMap(({ scopeSpans }) =>
    scopeSpans.flatMap((scope) =>
      scope.spans.map(({ parentSpanId, attributes, ...span }) => ({
        ...span,
        parentSpanId: parentSpanId ?? null,
        facts: Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue])),
      })),
    ),
  );
}
