import { createServer } from 'node:net';
import { lapsed } from '#telemetry/tell.ts';

/** Temporal's own figures (slots, polls, latencies) come from an endpoint of its core; ours passes them on, on one port. */
export async function freeAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof bound !== 'object' || bound === null) throw new Error('no port for the figures of Temporal');
  return `127.0.0.1:${String(bound.port)}`;
}

export async function textOf(address: string | null): Promise<string> {
  if (address === null) return '';
  try {
    return await (await fetch(`http://${address}/metrics`, { signal: AbortSignal.timeout(2_000) })).text();
  } catch (error) {
    lapsed('scrape', error);
    return '';
  }
}
