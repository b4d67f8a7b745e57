import { createServer } from 'node:http';
import { openMetrics, type Probes } from '#telemetry/metrics.ts';
import { lapsed } from '#telemetry/tell.ts';

export interface MetricsServer {
  readonly url: string;
  close(): Promise<void>;
}

/** A port of its own, so that no proxy before the api can ever show it: figures tell who is busy with what. */
export async function serveMetrics(
  { host, port }: { readonly host: string; readonly port: number },
  scrape: () => Promise<string>,
): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    scrape().then(
      (text) => response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(text),
      (error: unknown) => {
        lapsed('scrape', error);
        response.writeHead(503).end();
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  server.on('error', (error) => {
    lapsed('scrape', error);
  });
  const address = server.address();
  const own = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${host}:${String(own)}/metrics`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** The figures of a program, kept and served from now on; without an address nothing is kept. */
export async function keepMetrics(
  address: { readonly host: string; readonly port: number } | null,
  program: string,
  probes: Probes,
  more: () => Promise<string> = () => Promise.resolve(''),
): Promise<{ readonly url: string | null; close(): Promise<void> }> {
  if (address === null) return { url: null, close: () => Promise.resolve() };
  const metrics = openMetrics(program, probes);
  const server = await serveMetrics(address, async () => (await metrics.scrape()) + (await more()));
  return {
    url: server.url,
    async close() {
      await server.close();
      metrics.close();
    },
  };
}
