import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import type { FileKind, ScanState } from '#domain/files/attached-file.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { scanFault } from '#domain/review-cycle/file-faults.ts';
import { cutText } from '#domain/kernel/cut-text.ts';
import { inOneLine } from '#domain/kernel/readable.ts';
import { cleanFileName } from '#domain/files/file-name.ts';
import { insertFile, lockContent, type NewFile, type StoredFile } from '#db/files/attached-files.ts';
import type { Place } from '#engine/places.ts';
import type { Files } from '#engine/files/files.ts';
import type { Whole } from '#engine/files/store.ts';
import { NotTakenIn, takeIn } from '#engine/files/take-in.ts';
import { typeOf } from '#engine/files/type-of.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { withoutHurry } from '#api/support/slow-bodies.ts';
import { Problem, RefusedProblem } from '#api/support/problem.ts';

export interface Received {
  readonly id: string;
  /** It was there before, under this very name. */
  readonly already: boolean;
}

interface Sent {
  /** As its owner calls it. */
  readonly name: string;
  /** What it is to be, where that is said before it is named. */
  readonly kind?: FileKind;
}

export type FileOwner = Pick<NewFile, 'ledger' | 'stream' | 'host' | 'unit' | 'side' | 'account'>;

/** What the host's staff brings to something of the host. */
export function broughtByHost({ ledger, stream, host }: Place, actor: Pick<Actor, 'account'>): FileOwner {
  return { ledger, stream, host, unit: host, side: 'host', account: actor.account ?? null };
}

/** One that says it is too long is not begun; any other may take its time. */
export function readyFor(request: FastifyRequest, { most }: Pick<Files, 'most'>): void {
  if (Number(request.headers['content-length'] ?? 0) > most)
    throw new Problem('file-too-large', { limit: Math.floor(most / 1024 ** 2) });
  withoutHurry(request);
}

/**
 * Takes a file in from its stream: counted and hashed while it comes, told from its bytes, looked at for viruses, then in the store.
 * `before`: what is there already; sent once more, for its answer was lost, it is there once. Whatever stops it leaves no part of it behind.
 */
export async function receiveFile(
  { db, files }: ApiDeps,
  body: Readable,
  { name, kind }: Sent,
  place: FileOwner,
  before: readonly StoredFile[],
): Promise<Received> {
  try {
    return await takeIn(body, { folder: files.incoming, most: files.most }, async (whole) => {
      const known = before.find((file) => file.hash === whole.hash && file.name === cleanFileName(name, file.type));
      if (known !== undefined) return { id: known.id, already: true };
      const type = await typeOf(whole.path);
      if (type === 'file-old-office' || type === 'file-type-not-taken') throw new Problem(type);
      if (type === 'file-program' || type === 'file-with-macros') throw new Problem(type);
      if (type === 'file-broken' || type === 'file-unpacks-too-large')
        throw new Problem(type, { name: calledBy(name) });
      const kept = cleanFileName(name, type);
      const fault = kind === 'signedScan' ? scanFault({ name: kept, type }, '/kind') : null;
      if (fault !== null) throw new RefusedProblem(fault.refusal);
      const id = randomUUID();
      const { hash, size } = whole;
      const scan = await looked(files, whole);
      const row = { ...place, id, type, size, hash, scan, finding: null, name: kept };
      // Its row comes first: who takes out what nobody names waits for the lock, and then finds it named.
      await db.transaction().execute(async (trx) => {
        await lockContent(trx, hash);
        await insertFile(trx, row);
      });
      await files.store.put(whole);
      return { id, already: false };
    });
  } catch (error) {
    if (error instanceof NotTakenIn) throw new Problem(error.why, { limit: Math.floor(files.most / 1024 ** 2) });
    if (isFull(error)) throw new Problem('storage-full', {}, { retryAfter: 30 });
    throw error;
  }
}

/** A scanner that is away keeps nobody from handing in: what it has not seen is given to nobody else until it has. */
async function looked({ scanner }: Files, { path }: Whole): Promise<ScanState> {
  if (scanner === null) return 'unscanned';
  const verdict = await scanner.scan(createReadStream(path));
  if (verdict.kind === 'infected') throw new Problem('file-infected', { finding: verdict.finding });
  return verdict.kind === 'clean' ? 'clean' : 'waiting';
}

function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}

/** As its sender calls it, so that he knows which of many is meant. */
function calledBy(name: string): string {
  return cutText(inOneLine(name.normalize('NFC')), 150);
}
