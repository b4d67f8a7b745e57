import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '#cli/servers/ports.ts';
import { Running } from '#cli/servers/running.ts';
import { ServerEnded, untilServing } from '#cli/servers/wait.ts';

export interface EmbeddedTemporal {
  readonly server: Running;
  readonly address: string;
}

export interface TemporalOptions {
  readonly program: string;
  readonly dataFolder: string;
  readonly logFile: string;
  readonly preferredPort: number;
  readonly namespace: string;
  /** Told of each process before it serves: whoever stops must know it from its first moment. */
  readonly spawned?: (server: Running) => void;
}

/** One machine serves one installation here: the limits that protect a shared cluster would only slow it down. */
const dynamicConfig = [
  'frontend.rps=100000',
  'frontend.namespaceRPS=100000',
  'frontend.persistenceMaxQPS=100000',
  'history.persistenceMaxQPS=100000',
  'matching.persistenceMaxQPS=100000',
  // One partition: with more, a task may wait in one while the poller listens at another.
  'matching.numTaskqueueReadPartitions=1',
  'matching.numTaskqueueWritePartitions=1',
];

/** The dev server on 127.0.0.1, its state in a file. The file may be deleted: open workflows are rebuilt from the event store. */
export async function startTemporal(options: TemporalOptions): Promise<EmbeddedTemporal> {
  const folder = join(options.dataFolder, 'temporal');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'state.db');
  // Two that start at one moment may find one port free: the other's server answers there, too, while this one's is still ending.
  const own = `data-${createHash('sha256').update(file).digest('hex').slice(0, 16)}`;
  const refused = new Set<number>();
  for (let tries = 1; ; tries += 1) {
    const port = await freePort(options.preferredPort, refused);
    const httpPort = await freePort(port + 1, refused);
    const server = launch(options, file, own, port, httpPort);
    options.spawned?.(server);
    try {
      await untilServing(
        server,
        async () =>
          saysItStands(server) && (await answers(httpPort, own)) && (await answers(httpPort, options.namespace)),
        180_000,
      );
      return { server, address: `127.0.0.1:${String(port)}` };
    } catch (error) {
      await server.stop(5_000);
      if (!(error instanceof ServerEnded) || tries > mostTries) throw error;
      if (lostItsPort(error.lastWords)) refused.add(port).add(httpPort);
      else if (!hadNoTime(error.lastWords)) throw error;
    }
  }
}

const mostTries = 5;

/** It answers a while before all its parts stand, and where one of them has no time it ends after that. */
function saysItStands(server: Running): boolean {
  return server.lastLines(1_000).some((line) => /^(Temporal )?Server:/.test(line));
}

/** On a machine with too much to do the server ends by itself: its parts wait for each other ten seconds and no longer. */
function hadNoTime(lastWords: readonly string[]): boolean {
  return lastWords.some((line) => /failed to start .*context deadline exceeded/i.test(line));
}

/**
 * Another program was faster, or the server found none for what it chooses ports for itself: then it ends in the middle of building, and
 * of its last lines only the way there is left.
 */
function lostItsPort(lastWords: readonly string[]): boolean {
  return lastWords.some((line) => /address already in use|\.buildServer\(/i.test(line));
}

function launch(options: TemporalOptions, file: string, own: string, port: number, httpPort: number): Running {
  return new Running({
    name: 'Temporal',
    command: options.program,
    args: [
      ...['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--log-level', 'warn'],
      ...['--db-filename', file, '--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=NORMAL'],
      ...['--port', String(port), '--http-port', String(httpPort), '--namespace', options.namespace],
      ...['--namespace', own],
      ...dynamicConfig.flatMap((setting) => ['--dynamic-config-value', setting]),
    ],
    logFile: options.logFile,
    stopSignal: 'SIGTERM',
  });
}

/** Over HTTP, so that asking needs no gRPC client: loading one costs more than the server's own start. */
async function answers(httpPort: number, namespace: string): Promise<boolean> {
  try {
    const path = `http://127.0.0.1:${String(httpPort)}/api/v1/namespaces/${encodeURIComponent(namespace)}`;
    return (await fetch(path, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}
