import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import type { Parts } from '#test/drill/parts.ts';
import { startStack } from '#test/support/stack.ts';
import { until } from '#test/support/until.ts';

export interface Outside {
  /** It has not ended, and is ready again within a while. */
  serves(): Promise<boolean>;
  stop(): Promise<void>;
}

/** A whole `npm start` whose database is on the parts' server: what befalls that befalls it too. */
export async function startOutside(parts: Parts): Promise<Outside> {
  const url = new URL(parts.databaseUrl);
  const server = new Client({ connectionString: url.toString() });
  await server.connect();
  await server.query('drop database if exists outside with (force)');
  await server.query('create database outside');
  await server.end();
  url.pathname = '/outside';
  const dataFolder = path.join(parts.dataFolder, 'outside');
  await mkdir(dataFolder, { mode: 0o711 });
  const stack = await startStack({ dataFolder, env: { DATABASE_URL: url.toString() } });
  const ended = (): boolean => stack.process.exitCode !== null || stack.process.signalCode !== null;
  const ready = async (): Promise<boolean> => {
    const answer = await fetch(`${stack.url}/ready`, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
    return answer?.status === 200;
  };
  return {
    async serves() {
      const latest = Date.now() + 30_000;
      await until('npm start to be ready', async () => ended() || Date.now() > latest || (await ready()));
      return !ended() && (await ready());
    },
    async stop() {
      await stack.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
