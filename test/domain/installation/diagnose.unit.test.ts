import { describe, expect, test } from 'vitest';
import { diagnose, type InstallationFacts } from '#domain/installation/diagnose.ts';
import { type FindingCode, findingCodes } from '#domain/installation/finding.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { findingSentences } from '#domain/words/findings.ts';

const now = '2026-11-28T03:00:00.000Z' as Instant;
const database = {
  ...{ clock: now, version: 18, missingMigrations: 0, waiting: 0, oldestSeconds: 0, parked: 0 },
  ...{ lettersRefused: 0, lettersWaiting: 0, lettersWaitingMinutes: 0, unreachable: 0 },
  calendarTo: '2027-12-31' as CivilDate,
};
const engine = {
  version: '1.31.0',
  workers: 2,
  reconcilerRuns: true,
  newestEventAt: '2026-11-28T02:59:55.000Z' as Instant,
};
const well: InstallationFacts = {
  ...{ now, database, engine, mailServer: 'answers', disk: { freeMegabytes: 50_000, totalMegabytes: 100_000 } },
  ...{ lastBackupAt: '2026-11-27T20:00:00.000Z' as Instant, backupsOwed: true, node: 24 },
};

const files = { storeTrouble: null, scannerTrouble: null, waiting: 0, waitingMinutes: 0 };
const cases: Readonly<Record<FindingCode, Partial<InstallationFacts>>> = {
  'database-away': { database: null },
  'schema-behind': { database: { ...database, missingMigrations: 2 } },
  'engine-away': { engine: null },
  'no-worker': { engine: { ...engine, workers: 0 } },
  'reconciler-missing': { engine: { ...engine, reconcilerRuns: false, newestEventAt: null } },
  'commands-waiting': { database: { ...database, waiting: 3, oldestSeconds: 61 } },
  'commands-parked': { database: { ...database, parked: 1 } },
  'mail-server-silent': { mailServer: 'silent' },
  'mail-waiting': { database: { ...database, lettersWaiting: 40, lettersWaitingMinutes: 16 } },
  'mail-refused': { database: { ...database, lettersRefused: 1 } },
  'nobody-reachable': { database: { ...database, unreachable: 2 } },
  'calendar-ends': { database: { ...database, calendarTo: '2026-12-31' as CivilDate } },
  'clock-off': { database: { ...database, clock: '2026-11-28T02:59:50.000Z' as Instant } },
  'certificate-wrong': { certificate: { fits: false, validTo: '2027-11-28T00:00:00.000Z' as Instant } },
  'certificate-ends': { certificate: { fits: true, validTo: '2026-12-20T00:00:00.000Z' as Instant } },
  'files-away': { files: { ...files, storeTrouble: 'EACCES' } },
  'scanner-away': { files: { ...files, scannerTrouble: 'ECONNREFUSED', waiting: 2, waitingMinutes: 60 } },
  'files-waiting': { files: { ...files, waiting: 1, waitingMinutes: 11 } },
  'disk-low': { disk: { freeMegabytes: 4000, totalMegabytes: 100_000 } },
  'backup-old': { lastBackupAt: '2026-11-26T20:00:00.000Z' as Instant },
  'backup-missing': { lastBackupAt: null },
  'version-node': { node: 21 },
  'version-postgresql': { database: { ...database, version: 15 } },
  'version-temporal': { engine: { ...engine, version: '1.20.4' } },
};

test('nothing is found in an installation where all is well', () => {
  expect(diagnose(well)).toEqual([]);
});

describe.each(findingCodes)('%s', (code) => {
  test('is found where it is so, alone, and is said in both languages with what to do', () => {
    const found = diagnose({ ...well, ...cases[code] });
    expect(found.map((each) => each.code)).toEqual([code]);
    for (const finding of found) {
      for (const language of ['vi', 'en'] as const) {
        const { wrong, todo } = findingSentences(finding, language);
        expect(wrong).toMatch(/^[\p{Lu}\d].+\.$/u);
        expect(wrong).not.toMatch(/[{}]/);
        expect(todo).toMatch(/\.$/);
      }
    }
  });
});

test('a clock of Temporal that goes ahead is found; an evaluation owes no backup; a small disk is low by what is left', () => {
  const ahead = { ...engine, newestEventAt: '2026-11-28T03:01:00.000Z' as Instant };
  expect(diagnose({ ...well, engine: ahead })).toEqual([
    { code: 'clock-off', facts: { program: 'Temporal', seconds: 60 } },
  ]);
  expect(diagnose({ ...well, lastBackupAt: null, backupsOwed: false })).toEqual([]);
  const small = { freeMegabytes: 900, totalMegabytes: 8000 };
  expect(diagnose({ ...well, disk: small }).map(({ code }) => code)).toEqual(['disk-low']);
});
