import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { sql } from 'kysely';
import type { LedgerId } from '#domain/kernel/ids.ts';
import type { Db, Trx } from '#db/database.ts';
import { hashesAt } from '#db/anchors/digests.ts';
import { allLedgers } from '#db/event-store/verify.ts';

export interface LedgerAnchor {
  readonly ledger: LedgerId;
  readonly position: number;
  readonly hash: string;
  /** Over the hashes of all its events: with it a part of the ledger is proved without showing the rest. */
  readonly digest: string;
}

export interface AccessLogAnchor {
  readonly lines: number;
  readonly day: string;
  readonly number: number;
  readonly hash: string;
}

/** What is signed, as JSON. */
export interface AnchorBody {
  readonly form: 'hoinghi-anchor-1';
  readonly at: string;
  readonly ledgers: readonly LedgerAnchor[];
  /** Null while nothing stands in it. */
  readonly accessLog: AccessLogAnchor | null;
  /** SHA-256 of the body before: of anchors in a row none is left out unseen. */
  readonly previous: string | null;
}

/** An anchor as it is handed out. Binary fields in base64. */
export interface Anchor {
  readonly body: string;
  readonly signature: string;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: string;
  readonly stamp: string | null;
}

export interface KeptAnchor extends Anchor {
  readonly number: number;
  readonly at: string;
  readonly mailed: boolean;
}

/** Signs what all heads are now, and keeps it. */
export async function makeAnchor(db: Db, key: KeyObject): Promise<KeptAnchor> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => {
      const { rows } = await sql<{ at: Date }>`select clock_timestamp()::timestamptz(3) as at`.execute(trx);
      const at = rows[0]?.at;
      if (at === undefined) throw new Error('the database gave no time');
      const body = JSON.stringify(await newBody(trx, at.toISOString()));
      const signature = sign(null, Buffer.from(body, 'utf8'), key);
      const publicKey = publicKeyOf(key);
      const { number } = await trx
        .insertInto('anchor')
        .values({ at: at.toISOString(), body, signature, public_key: publicKey })
        .returning('number')
        .executeTakeFirstOrThrow();
      const kept = { number, at: at.toISOString(), stamp: null, mailed: false };
      return { ...kept, body, signature: signature.toString('base64'), publicKey };
    });
}

async function newBody(trx: Trx, at: string): Promise<AnchorBody> {
  const ledgers: LedgerAnchor[] = [];
  for (const ledger of await allLedgers(trx)) {
    const last = (await hashesAt(trx, ledger, [])).last;
    if (last !== null) ledgers.push({ ledger, ...last });
  }
  const [before] = await anchors(trx, 1);
  const previous = before === undefined ? null : sha256(before.body);
  return { form: 'hoinghi-anchor-1', at, ledgers, accessLog: await accessLogHead(trx), previous };
}

export async function accessLogHead(db: Db): Promise<AccessLogAnchor | null> {
  const { rows } = await sql<{ lines: number; day: string; number: number; hash: Buffer }>`
    select day, number, hash, (select count(*) from access_log) as lines from access_log_day
    order by day desc limit 1`.execute(db);
  const [head] = rows;
  return head === undefined ? null : { ...head, hash: head.hash.toString('hex') };
}

/** Newest first; of those with a smaller number where one is said. */
export async function anchors(db: Db, limit: number, before?: number): Promise<readonly KeptAnchor[]> {
  const all = db.selectFrom('anchor').selectAll();
  const asked = before === undefined ? all : all.where('number', '<', before);
  const rows = await asked.orderBy('number', 'desc').limit(limit).execute();
  return rows.map((row) => ({
    number: row.number,
    at: row.at.toISOString(),
    body: row.body,
    signature: row.signature.toString('base64'),
    publicKey: row.public_key,
    stamp: row.stamp?.toString('base64') ?? null,
    mailed: row.mailed_at !== null,
  }));
}

export async function noteStamp(db: Db, number: number, stamp: Buffer): Promise<void> {
  await db.updateTable('anchor').set({ stamp }).where('number', '=', number).execute();
}

export async function noteMailed(db: Db, number: number): Promise<void> {
  await db.updateTable('anchor').set({ mailed_at: new Date() }).where('number', '=', number).execute();
}

export function publicKeyOf(key: KeyObject): string {
  return createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');
}

/** What a person compares with the paper: SHA-256 of the public key. */
export function fingerprintOf(publicKey: string): string {
  return createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex');
}

export function isSigned({ body, signature, publicKey }: Anchor): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), type: 'spki', format: 'der' });
    return verify(null, Buffer.from(body, 'utf8'), key, Buffer.from(signature, 'base64'));
  } catch {
    // What is no key or no signature has signed nothing.
    return false;
  }
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** What was signed; null for what is no anchor of ours. */
export function bodyOf({ body }: Anchor): AnchorBody | null {
  try {
    const parsed: unknown = JSON.parse(body);
    const isOurs = typeof parsed === 'object' && parsed !== null && 'form' in parsed;
    // Signed by our key before anything in it is believed; another text under that form is none of ours.
    return isOurs && parsed.form === 'hoinghi-anchor-1' ? (parsed as AnchorBody) : null;
  } catch {
    return null;
  }
}
