import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { Whole } from '#engine/files/store.ts';

/** Why a body is not taken in: too long, nothing in it, or its sender went away. */
export class NotTakenIn extends Error {
  override readonly name = 'NotTakenIn';
  readonly why: 'file-too-large' | 'file-empty' | 'file-cut-off';

  constructor(why: NotTakenIn['why'], options?: ErrorOptions) {
    super(why, options);
    this.why = why;
  }
}

/** Pieces come as small as the network cuts them; written one by one each would wait its turn. */
const together = 1024 * 1024;

/**
 * Writes a body to a file of its own while it comes, and never holds more of it than a megabyte: hashed and counted on the way. When
 * `use` is done, or anything went wrong on the way to it, nothing of the file is left here.
 */
export async function takeIn<T>(
  body: Readable,
  { folder, most }: { readonly folder: string; readonly most: number },
  use: (file: Whole) => Promise<T>,
): Promise<T> {
  // It may fail before anybody reads it; whoever reads it is told then.
  body.on('error', () => undefined);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, randomUUID());
  try {
    return await use({ path: file, ...(await written(body, file, most)) });
  } finally {
    await rm(file, { force: true });
  }
}

async function written(body: Readable, file: string, most: number): Promise<Omit<Whole, 'path'>> {
  const hash = createHash('sha256');
  const handle = await open(file, 'wx', 0o600);
  let [size, held, heldSize]: [number, Buffer[], number] = [0, [], 0];
  const write = async (): Promise<void> => {
    await writeAll(handle, held);
    [held, heldSize] = [[], 0];
  };
  try {
    for await (const piece of piecesOf(body)) {
      size += piece.length;
      if (size > most) throw new NotTakenIn('file-too-large');
      hash.update(piece);
      held.push(piece);
      heldSize += piece.length;
      if (heldSize >= together) await write();
    }
    await write();
    if (size === 0) throw new NotTakenIn('file-empty');
    await handle.datasync();
  } finally {
    await handle.close();
  }
  return { hash: hash.digest('hex'), size };
}

/** A disk may take less than it is given at once. */
async function writeAll(handle: FileHandle, pieces: readonly Buffer[]): Promise<void> {
  if (pieces.length === 0) return;
  const whole = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const { bytesWritten } = await handle.writev(pieces);
  if (bytesWritten < whole) await handle.writeFile(Buffer.concat(pieces).subarray(bytesWritten));
}

/** Whoever stops reading leaves the body as it is: the answer still has to go out by the same connection. */
async function* piecesOf(body: Readable): AsyncGenerator<Buffer> {
  const pieces = body.iterator({ destroyOnReturn: false });
  for (;;) {
    const next = await pieces.next().catch((cause: unknown) => {
      throw new NotTakenIn('file-cut-off', { cause });
    });
    if (next.done === true) return;
    // A body is bytes: nobody has set an encoding.
    yield next.value as Buffer;
  }
}

/** A program that was killed leaves what it was writing: no upload lasts so long without a piece of it coming. */
const leftAfterMillis = 60 * 60 * 1000;

export async function clearLeftOvers(folder: string, now: number): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  let cleared = 0;
  for (const name of names) {
    const file = path.join(folder, name);
    const found = await stat(file).catch(() => null);
    if (found === null || now - found.mtimeMs < leftAfterMillis) continue;
    await rm(file, { force: true });
    cleared += 1;
  }
  return cleared;
}
