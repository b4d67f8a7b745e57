/** What can be wrong with an installation. Closed: each has its words in `domain/words/findings.ts`. */
export const findingCodes = [
  'database-away',
  'schema-behind',
  'engine-away',
  'no-worker',
  'reconciler-missing',
  'commands-waiting',
  'commands-parked',
  'mail-server-silent',
  'mail-waiting',
  'mail-refused',
  'nobody-reachable',
  'calendar-ends',
  'clock-off',
  'certificate-wrong',
  'certificate-ends',
  'files-away',
  'scanner-away',
  'files-waiting',
  'disk-low',
  'backup-old',
  'backup-missing',
  'version-node',
  'version-postgresql',
  'version-temporal',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** One thing that is wrong, with what its sentences need. */
export interface Finding {
  readonly code: FindingCode;
  readonly facts: Readonly<Record<string, string | number>>;
}
