/** What `npm run verify` can find beside a broken chain: closed, for the runbook says of each what it means. */
export const findingKinds = [
  'stream-without-events',
  'events-without-stream',
  'outcome-without-event',
  'event-without-outcome',
  'letter-without-event',
  'letter-unsealed',
  'letter-altered',
  'letters-not-as-sealed',
  'document-without-event',
  'document-unsealed',
  'document-altered',
  'document-not-as-sealed',
  'file-missing',
  'file-altered',
  'file-not-as-recorded',
  'account-unrecorded',
  'account-not-as-recorded',
  'position-unrecorded',
  'position-not-as-recorded',
  'delegation-unrecorded',
  'token-unrecorded',
  'token-not-as-recorded',
  'session-unrecorded',
  'recorded-and-gone',
  'rebuild-failed',
] as const;
export type FindingKind = (typeof findingKinds)[number];

export interface Finding {
  readonly what: FindingKind;
  /** Which row: a stream, a receipt, an id. */
  readonly where: string;
}

/** A whole table taken out is told by its first rows and their number. */
export interface Findings {
  readonly what: FindingKind;
  readonly count: number;
  readonly first: readonly string[];
}

const shown = 10;

export function gathered(findings: readonly Finding[]): readonly Findings[] {
  const byKind = new Map<FindingKind, string[]>();
  for (const { what, where } of findings) {
    const places = byKind.get(what);
    if (places === undefined) byKind.set(what, [where]);
    else places.push(where);
  }
  return [...byKind].map(([what, places]) => ({ what, count: places.length, first: places.slice(0, shown) }));
}
