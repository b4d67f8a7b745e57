import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { copyFolder } from '#cli/servers/copy-folder.ts';
import { archiveOf, type Base, baseName, basesOf, restoreCommand } from '#cli/servers/log-archive.ts';
import { ordinaryUser } from '#cli/servers/ordinary-user.ts';
import { type EmbeddedPostgres, startPostgres } from '#cli/servers/postgres.ts';
import { findPostgres } from '#cli/servers/postgres-binaries.ts';
import type { Running } from '#cli/servers/running.ts';
import { ServerEnded } from '#cli/servers/wait.ts';

export interface Recovered {
  readonly postgres: EmbeddedPostgres;
  /** The copy it began from. */
  readonly base: string;
  /** When the last transaction was committed that is there; null: none since the copy. */
  readonly lastCommit: string | null;
  /** Where the files lie that were there before. */
  readonly before: string | null;
}

const afterTheLog = 'recovery ended before configured recovery target was reached';

/**
 * Puts the database of this data folder back to what it was at that moment: from the newest copy before it, by the log. Whoever
 * calls holds the start lock. The server is left running; what was there before is kept beside it, also when this fails.
 */
export async function recoverUntil(dataFolder: string, until: Date, logFile: string): Promise<Recovered> {
  const base = baseBefore(dataFolder, until);
  const files = join(dataFolder, 'postgres');
  const draft = `${files}.restored`;
  rmSync(draft, { recursive: true, force: true });
  await copyFolder(base.folder, draft, () => true);
  await takeUnkeptLog(dataFolder, join(files, 'pg_wal'), join(draft, 'pg_wal'));
  writeFileSync(join(draft, 'recovery.signal'), '', { mode: 0o600 });
  ordinaryUser([files, findPostgres(join(dataFolder, 'cache/postgres-links')).postgres]).own(draft);
  const before = existsSync(files) ? `${files}.before-${baseName(new Date())}` : null;
  if (before !== null) renameSync(files, before);
  renameSync(draft, files);
  try {
    const start = (target: readonly string[]) =>
      untilRecovered(dataFolder, logFile, [restoreCommand(dataFolder), ...target]);
    // With the offset in figures: names of zones are not read yet at that point of a start, not even Z.
    const moment = until.toISOString().replace('T', ' ').replace('Z', '+00');
    const target = [`recovery_target_time=${moment}`, 'recovery_target_action=promote'];
    const { postgres, lastCommit } = await start(target).catch(async (error: unknown) => {
      // Nothing was committed after that moment: then the end of the log is what it was.
      if (!(error instanceof ServerEnded) || !error.lastWords.some((line) => line.includes(afterTheLog))) throw error;
      return await start([]);
    });
    return { postgres, base: base.folder, lastCommit, before };
  } catch (error) {
    rmSync(files, { recursive: true, force: true });
    if (before !== null) renameSync(before, files);
    throw error;
  }
}

function baseBefore(dataFolder: string, until: Date): Base {
  const all = basesOf(archiveOf(dataFolder));
  const found = all.find(({ at }) => at <= until);
  if (found !== undefined) return found;
  const oldest = all.at(-1);
  throw new Error(
    oldest === undefined
      ? `there is no base copy in ${archiveOf(dataFolder).bases}: npm run backup -- --base makes one`
      : `the oldest base copy is of ${oldest.at.toISOString()}: name that moment or a later one, or restore a backup file`,
  );
}

/** What the server had not handed to the archive when it ended: without it the last minute would be missing. */
async function takeUnkeptLog(dataFolder: string, from: string, to: string): Promise<void> {
  if (!existsSync(from)) return;
  const kept = new Set(readdirSync(archiveOf(dataFolder).log));
  for (const name of readdirSync(from)) {
    if (/^[0-9A-F]{24}$/.test(name) && !kept.has(`${name}.gz`)) await copyFile(join(from, name), join(to, name));
  }
}

async function untilRecovered(dataFolder: string, logFile: string, settings: readonly string[]) {
  const postgres = await startPostgres({ dataFolder, logFile, preferredPort: 15432, durable: true, settings });
  const { server } = postgres;
  try {
    for (;;) {
      // The first start serves questions while it still reads the log; where that runs out it ends.
      if (await hasEnded(server))
        throw new ServerEnded(server.name, server.lastLines(20), 'ended while it read its log');
      const state = await recoveryState(postgres.url('postgres'));
      if (state?.recovering === false) return { postgres, lastCommit: state.lastCommit };
    }
  } catch (error) {
    await server.stop(10_000);
    throw error;
  }
}

/** Within a tenth of a second, which is how often it is asked. */
function hasEnded(server: Running): Promise<boolean> {
  return Promise.race([server.ended.then(() => true), pause(100, false)]);
}

async function recoveryState(url: string): Promise<{ recovering: boolean; lastCommit: string | null } | null> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ recovering: boolean; lastCommit: string | null }>(
      `select pg_is_in_recovery() as recovering, to_json(pg_last_xact_replay_timestamp()) #>> '{}' as "lastCommit"`,
    );
    return rows[0] ?? null;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
}
