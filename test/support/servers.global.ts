import { chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readConfig } from '#config/env.ts';
import { ensureDatabase, startPostgres } from '#cli/servers/postgres.ts';
import { startTemporal } from '#cli/servers/temporal.ts';
import { findProgram } from '#cli/servers/temporal-programs.ts';
import { temporalCli, temporalTestServer } from '#cli/servers/wheels.ts';
import { migrateToLatest } from '#engine/migrate-to-latest.ts';
import { loginsOf, templateDatabase } from '#test/support/database.ts';
import { scratchFolder } from '#test/support/scratch.ts';

/** One real PostgreSQL and one real Temporal for the whole tier; each file takes a database and a namespace of its own. */
export default async function startServers(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = await scratchFolder('tier');
  await chmod(dataFolder, 0o711);
  const places = { ...readConfig(), dataFolder };
  const say = (line: string): void => {
    console.log(line);
  };
  const program = await findProgram(temporalCli, places, say);
  const testServer = await findProgram(temporalTestServer, places, say);
  const logged = (name: string): string => join(dataFolder, `${name}.log`);
  const [postgres, temporal] = await Promise.all([
    startPostgres({ dataFolder, logFile: logged('postgres'), preferredPort: 25432, durable: false }),
    startTemporal({
      program: program.path,
      dataFolder,
      logFile: logged('temporal'),
      preferredPort: 27233,
      namespace: 'default',
    }),
  ]);
  await ensureDatabase(postgres, templateDatabase);
  await migrateToLatest(postgres.url(templateDatabase), loginsOf(postgres.url(templateDatabase)));
  project.provide('postgresUrl', postgres.url('postgres'));
  project.provide('temporalAddress', temporal.address);
  project.provide('testServerPath', testServer.path);
  return async () => {
    await Promise.all([postgres.server.stop(10_000), temporal.server.stop(10_000)]);
    await rm(dataFolder, { recursive: true, force: true });
  };
}

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string;
    temporalAddress: string;
    testServerPath: string;
  }
}
