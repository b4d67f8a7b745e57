import { sql } from 'kysely';
import type { LedgerId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';
import {
  type AccessLogAnchor,
  type Anchor,
  type AnchorBody,
  bodyOf,
  fingerprintOf,
  isSigned,
  sha256,
} from '#db/anchors/anchor.ts';
import { hashesAt } from '#db/anchors/digests.ts';

/** An anchor and where it comes from: a file, or the table. */
export interface GivenAnchor {
  readonly from: string;
  readonly anchor: Anchor;
}

export const anchorFaults = [
  'no-anchor',
  'signature',
  'other-key',
  'one-missing',
  'ledger-cut',
  'ledger-rewritten',
  'access-log-cut',
  'access-log-rewritten',
] as const;
export type AnchorFault = (typeof anchorFaults)[number];

export interface AnchorReport {
  readonly checked: number;
  /** Of the keys that signed; more than one is a fault where the own is known. */
  readonly keys: readonly string[];
  readonly faults: readonly { readonly from: string; readonly why: AnchorFault; readonly where: string }[];
}

/**
 * Whether the record still is what was signed. `ownKey` is the public key of this installation, null where its file is not at
 * hand: then the fingerprints in the report are for the reader to compare.
 */
export async function compareAnchors(
  db: Db,
  given: readonly GivenAnchor[],
  ownKey: string | null,
): Promise<AnchorReport> {
  const faults: { from: string; why: AnchorFault; where: string }[] = [];
  const said: { from: string; body: AnchorBody }[] = [];
  for (const { from, anchor } of given) {
    const body = bodyOf(anchor);
    if (body === null) faults.push({ from, why: 'no-anchor', where: '' });
    else if (!isSigned(anchor)) faults.push({ from, why: 'signature', where: body.at });
    else if (ownKey !== null && anchor.publicKey !== ownKey)
      faults.push({ from, why: 'other-key', where: fingerprintOf(anchor.publicKey) });
    else said.push({ from, body });
  }
  for (const [ledger, named] of ledgersIn(said)) {
    const { at, last } = await hashesAt(
      db,
      ledger,
      named.map(({ head }) => head.position),
    );
    for (const { from, head } of named) {
      const where = `${ledger} ${String(head.position)}`;
      const found = at.get(head.position);
      if (found === undefined && (last?.position ?? 0) < head.position) faults.push({ from, why: 'ledger-cut', where });
      else if (found?.hash !== head.hash || found.digest !== head.digest)
        faults.push({ from, why: 'ledger-rewritten', where });
    }
  }
  for (const { from, body } of said) {
    const why = body.accessLog === null ? null : await accessLogFault(db, body.accessLog);
    if (why !== null)
      faults.push({ from, why, where: `${String(body.accessLog?.day)}:${String(body.accessLog?.number)}` });
  }
  return {
    checked: given.length,
    keys: [...new Set(given.map(({ anchor }) => fingerprintOf(anchor.publicKey)))],
    faults: [...faults, ...missingFrom(given)],
  };
}

/** Within one place each anchor names the one before it. */
function missingFrom(given: readonly GivenAnchor[]): AnchorReport['faults'] {
  const known = new Set(given.map(({ anchor }) => sha256(anchor.body)));
  const ordered = given.flatMap(({ from, anchor }) => {
    const body = bodyOf(anchor);
    return body === null ? [] : [{ from, body }];
  });
  ordered.sort((a, b) => (a.body.at < b.body.at ? -1 : 1));
  return ordered
    .slice(1)
    .filter(({ body }) => body.previous === null || !known.has(body.previous))
    .map(({ from, body }) => ({ from, why: 'one-missing', where: `before ${body.at}` }));
}

function ledgersIn(said: readonly { from: string; body: AnchorBody }[]) {
  const named = new Map<LedgerId, { from: string; head: AnchorBody['ledgers'][number] }[]>();
  for (const { from, body } of said)
    for (const head of body.ledgers) named.set(head.ledger, [...(named.get(head.ledger) ?? []), { from, head }]);
  return named;
}

async function accessLogFault(db: Db, anchored: AccessLogAnchor): Promise<AnchorFault | null> {
  const { rows } = await sql<{ hash: Buffer; lines: number }>`
    select hash, (select count(*) from access_log
      where day < ${anchored.day} or (day = ${anchored.day} and number <= ${anchored.number})) as lines
    from access_log where day = ${anchored.day} and number = ${anchored.number}`.execute(db);
  const [line] = rows;
  if (line === undefined || line.lines < anchored.lines) return 'access-log-cut';
  return line.hash.toString('hex') === anchored.hash ? null : 'access-log-rewritten';
}
