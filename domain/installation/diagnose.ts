import type { Finding, FindingCode } from '#domain/installation/finding.ts';
import { addDays, type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import { type Instant, millisOf } from '#domain/kernel/instant.ts';

/** What was found out about an installation; null = it could not be. */
export interface InstallationFacts {
  /** By the clock of the program that asks. */
  readonly now: Instant;
  readonly database: DatabaseFacts | null;
  readonly engine: EngineFacts | null;
  readonly mailServer: 'answers' | 'silent' | 'notAsked';
  readonly disk: { readonly freeMegabytes: number; readonly totalMegabytes: number } | null;
  /** Null: none is known of. */
  readonly lastBackupAt: Instant | null;
  /** An evaluation owes none. */
  readonly backupsOwed: boolean;
  /** Of the program's own https; left out: it speaks none. */
  readonly certificate?: { readonly fits: boolean; readonly validTo: Instant | null };
  /** Left out: nobody asked after them. */
  readonly files?: FilesFacts;
  /** The major version of Node. */
  readonly node: number;
}

export interface FilesFacts {
  /** Why the store cannot be used; null: it can. */
  readonly storeTrouble: string | null;
  /** Why the scanner for viruses does not answer; null: it does, or there is none. */
  readonly scannerTrouble: string | null;
  /** Files that it has not seen, and how long the oldest has waited. */
  readonly waiting: number;
  readonly waitingMinutes: number;
}

export interface DatabaseFacts {
  readonly clock: Instant;
  readonly version: number;
  readonly missingMigrations: number;
  readonly waiting: number;
  readonly oldestSeconds: number;
  readonly parked: number;
  /** Refused for good within a week. */
  readonly lettersRefused: number;
  readonly lettersWaiting: number;
  /** How long the oldest of them that was tried has waited. */
  readonly lettersWaitingMinutes: number;
  /** Units in an open cycle to which no letter can go. */
  readonly unreachable: number;
  readonly calendarTo: CivilDate;
}

export interface EngineFacts {
  readonly version: string;
  readonly workers: number;
  readonly reconcilerRuns: boolean;
  /** By the engine's clock: when the reconciler last did something. It does so every five seconds. */
  readonly newestEventAt: Instant | null;
}

/** Clocks of one installation differ by less, or letters bear wrong hours. */
const mostSkewSeconds = 5;
const mostWaitSeconds = 60;
const mostMailMinutes = 15;
/** A round looks every minute. */
const mostScanMinutes = 10;
const calendarDays = 60;
const leastFreeMegabytes = 1024;
const leastFreeShare = 0.05;
const mostBackupHours = 24;
const certificateDays = 30;
const nodes = new Set([20, 22]);
const leastPostgres = 16;

/** All that is wrong, what stops everything first. */
export function diagnose(facts: InstallationFacts): readonly Finding[] {
  return [
    ...(facts.database === null ? [found('database-away')] : aboutRecord(facts.database, facts.now)),
    ...(facts.engine === null ? [found('engine-away')] : aboutEngine(facts.engine, facts.now)),
    ...when(facts.mailServer === 'silent', 'mail-server-silent'),
    ...aboutCertificate(facts),
    ...aboutFiles(facts),
    ...aboutMachine(facts),
  ];
}

function aboutRecord(record: DatabaseFacts, now: Instant): readonly Finding[] {
  const { missingMigrations: missing, parked, lettersRefused, lettersWaiting, unreachable, calendarTo } = record;
  return [
    ...when(missing > 0, 'schema-behind', { count: missing }),
    ...when(record.oldestSeconds > mostWaitSeconds, 'commands-waiting', {
      count: record.waiting,
      minutes: Math.ceil(record.oldestSeconds / 60),
    }),
    ...when(parked > 0, 'commands-parked', { count: parked }),
    ...when(record.lettersWaitingMinutes > mostMailMinutes, 'mail-waiting', {
      count: lettersWaiting,
      minutes: Math.round(record.lettersWaitingMinutes),
    }),
    ...when(lettersRefused > 0, 'mail-refused', { count: lettersRefused }),
    ...when(unreachable > 0, 'nobody-reachable', { count: unreachable }),
    ...when(calendarTo < addDays(vietnamDate(now), calendarDays), 'calendar-ends', { to: calendarTo }),
    ...skew('PostgreSQL', record.clock, now),
    ...when(record.version < leastPostgres, 'version-postgresql', { found: record.version, least: leastPostgres }),
  ];
}

function aboutEngine(engine: EngineFacts, now: Instant): readonly Finding[] {
  const { newestEventAt: newest } = engine;
  return [
    ...when(engine.workers === 0, 'no-worker'),
    ...when(!engine.reconcilerRuns, 'reconciler-missing'),
    // What it wrote last is in the past by its own clock: only one that goes ahead can be told.
    ...(newest !== null && newest > now ? skew('Temporal', newest, now) : []),
    ...when(!/^1\.(2[4-9]|[3-9]\d)\./.test(engine.version), 'version-temporal', { found: engine.version }),
  ];
}

function aboutMachine({ disk, lastBackupAt, backupsOwed, node, now }: InstallationFacts): readonly Finding[] {
  const free = disk?.freeMegabytes ?? Infinity;
  const full = free < leastFreeMegabytes || free < leastFreeShare * (disk?.totalMegabytes ?? 0);
  const hours = lastBackupAt === null ? 0 : (millisOf(now) - millisOf(lastBackupAt)) / 3_600_000;
  return [
    ...when(full, 'disk-low', { free }),
    ...(lastBackupAt === null
      ? when(backupsOwed, 'backup-missing')
      : when(hours > mostBackupHours, 'backup-old', { at: lastBackupAt, hours: Math.floor(hours) })),
    ...when(!nodes.has(node) && node < 24, 'version-node', { found: node }),
  ];
}

function aboutCertificate({ certificate, now }: InstallationFacts): readonly Finding[] {
  if (certificate === undefined) return [];
  const { fits, validTo } = certificate;
  if (!fits || validTo === null) return [found('certificate-wrong')];
  const days = Math.floor((millisOf(validTo) - millisOf(now)) / 86_400_000);
  return when(days < certificateDays, 'certificate-ends', { days, to: vietnamDate(validTo) });
}

function aboutFiles({ files }: InstallationFacts): readonly Finding[] {
  if (files === undefined) return [];
  const { storeTrouble, scannerTrouble, waiting, waitingMinutes } = files;
  const late = scannerTrouble === null && waitingMinutes > mostScanMinutes;
  return [
    ...when(storeTrouble !== null, 'files-away', { why: storeTrouble ?? '' }),
    ...when(scannerTrouble !== null, 'scanner-away', { why: scannerTrouble ?? '', count: waiting }),
    ...when(late, 'files-waiting', { count: waiting, minutes: Math.round(waitingMinutes) }),
  ];
}

function skew(program: string, clock: Instant, now: Instant): readonly Finding[] {
  const seconds = Math.round((millisOf(clock) - millisOf(now)) / 1000);
  return when(Math.abs(seconds) > mostSkewSeconds, 'clock-off', { program, seconds });
}

function when(wrong: boolean, code: FindingCode, facts: Finding['facts'] = {}): readonly Finding[] {
  return wrong ? [found(code, facts)] : [];
}

function found(code: FindingCode, facts: Finding['facts'] = {}): Finding {
  return { code, facts };
}
