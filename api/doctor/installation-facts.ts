import { readFile, statfs } from 'node:fs/promises';
import path from 'node:path';
import type { Client } from '@temporalio/client';
import { z } from 'zod';
import { type CertificateFiles, lookAtCertificate } from '#config/certificate.ts';
import { publishedTo } from '#domain/calendar/foreseen.ts';
import type { InstallationFacts } from '#domain/installation/diagnose.ts';
import { type Instant, instantFromMillis } from '#domain/kernel/instant.ts';
import { workingCalendar } from '#engine/states/working-calendar.ts';
import type { Db } from '#db/database.ts';
import { waitingFiles } from '#db/files/rounds.ts';
import type { Files } from '#engine/files/files.ts';
import type { RecordDeps } from '#engine/deps.ts';
import { recordFacts } from '#db/queries/installation.query.ts';
import { engineFacts } from '#api/doctor/engine-facts.ts';
import { lapsed } from '#telemetry/tell.ts';

export interface DoctorDeps extends RecordDeps {
  readonly client: Client;
  readonly taskQueue: string;
  /** Null: nothing is known of this machine's disk and backups. */
  readonly dataFolder: string | null;
  /** Whether backups are owed. */
  readonly production: boolean;
  /** Units without an address are handed theirs. Left out: letters are mailed. */
  readonly lettersOnPaper?: boolean;
  /** Left out: nobody asks after them. */
  readonly files?: Files;
  /** Of the program's own https, and the address it is for; left out or null: it speaks none. */
  readonly certificate?: (CertificateFiles & { readonly publicUrl: string }) | null;
}

/** Longer than any of the answers takes on a machine that works. */
const patienceMillis = 10_000;

export async function installationFacts(deps: DoctorDeps): Promise<InstallationFacts> {
  const [database, engine, disk, lastBackupAt, files] = await Promise.all([
    orNull(recordWithCalendar(deps)),
    orNull(engineFacts(deps.client, deps.taskQueue)),
    deps.dataFolder === null ? null : orNull(diskOf(deps.dataFolder)),
    deps.dataFolder === null ? null : lastBackup(deps.dataFolder),
    deps.files === undefined ? null : orNull(filesFacts(deps.db, deps.files)),
  ]);
  return {
    now: instantFromMillis(Date.now()),
    ...{ database, engine, disk, lastBackupAt },
    mailServer: 'notAsked',
    backupsOwed: deps.production,
    ...(files === null ? {} : { files }),
    ...certificateFacts(deps.certificate ?? null),
    node: Number(process.versions.node.split('.')[0]),
  };
}

function certificateFacts(files: DoctorDeps['certificate']): Pick<InstallationFacts, 'certificate'> {
  if (files === undefined || files === null) return {};
  const { problem, validTo } = lookAtCertificate(files, new URL(files.publicUrl).hostname, new Date());
  return { certificate: { fits: problem === null, validTo: validTo as Instant | null } };
}

async function filesFacts(db: Db, { store, scanner }: Files): Promise<InstallationFacts['files'] & object> {
  const [storeTrouble, scannerTrouble, waiting] = await Promise.all([
    store.trouble(),
    scanner === null ? null : scanner.trouble(),
    waitingFiles(db),
  ]);
  return { storeTrouble, scannerTrouble, waiting: waiting.count, waitingMinutes: waiting.minutes };
}

async function recordWithCalendar(deps: DoctorDeps) {
  const facts = await recordFacts(deps.db);
  const unreachable = deps.lettersOnPaper === true ? 0 : facts.unreachable;
  return { ...facts, unreachable, calendarTo: publishedTo(await workingCalendar(deps, null)) };
}

async function diskOf(folder: string) {
  const { bsize, bavail, blocks } = await statfs(folder);
  const megabytes = (count: number): number => Math.floor((count * bsize) / 1024 / 1024);
  return { freeMegabytes: megabytes(bavail), totalMegabytes: megabytes(blocks) };
}

const BackupNote = z.object({ at: z.iso.datetime() });

/** Whatever makes a backup leaves a note of it beside the data. */
async function lastBackup(folder: string): Promise<Instant | null> {
  const text = await readFile(path.join(folder, 'last-backup.json'), 'utf8').catch(() => null);
  if (text === null) return null;
  return (await orNull(Promise.resolve().then(() => BackupNote.parse(JSON.parse(text)).at))) as Instant | null;
}

async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error('no answer within 10 s'));
    }, patienceMillis);
  });
  try {
    return await Promise.race([asked, late]);
  } catch (error) {
    lapsed('probe', error);
    return null;
  } finally {
    clearTimeout(timer);
  }
}
