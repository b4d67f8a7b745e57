import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '#cli/servers/ports.ts';
import { startTemporal } from '#cli/servers/temporal.ts';
import { findProgram } from '#cli/servers/temporal-programs.ts';
import { temporalCli } from '#cli/servers/wheels.ts';
import { readConfig } from '#config/env.ts';
import type { FreshNamespace } from '#test/support/temporal.ts';
import { scratchFolder } from '#test/support/scratch.ts';

export interface OwnTemporal extends FreshNamespace {
  stop(): Promise<void>;
  /** At the address it had. */
  start(): Promise<void>;
  /** Deletes its state file; stop it first. */
  forget(): Promise<void>;
  discard(): Promise<void>;
}

/** A Temporal server of one's own, on a file of its own: one that a test may stop and rob of its memory. */
export async function ownTemporal(): Promise<OwnTemporal> {
  const dataFolder = await scratchFolder('temporal');
  const program = await findProgram(temporalCli, { ...readConfig(), dataFolder }, () => undefined);
  const preferredPort = await freePort(28_000 + Math.floor(Math.random() * 800));
  const launch = () =>
    startTemporal({
      program: program.path,
      dataFolder,
      logFile: join(dataFolder, 'temporal.log'),
      preferredPort,
      namespace: 'default',
    });
  let running = await launch();
  const { address } = running;
  const stop = async (): Promise<void> => {
    await running.server.stop(10_000);
  };
  return {
    address,
    namespace: 'default',
    taskQueue: 'hoi-nghi',
    stop,
    async start() {
      running = await launch();
      if (running.address !== address) throw new Error(`its port was taken meanwhile: ${address}`);
    },
    forget: () => rm(join(dataFolder, 'temporal'), { recursive: true, force: true }),
    async discard() {
      await stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
