import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { partOf } from '#engine/files/part-of.ts';
import type { ZipEntry } from '#engine/files/zip-directory.ts';

const entryMark = 0x04034b50;
/** What a document cannot be opened without: the list of its parts, and the text or the book itself. */
const needed = /^(?:\[Content_Types\]\.xml|word\/document\d*\.xml|xl\/workbook\d*\.xml)$/u;
/** A text of ten thousand pages has not that much. */
const mostOfPart = 256 * 1024 * 1024;

/**
 * Whether Word or Excel would open it: every part lies where the directory says, and those it cannot do without unpack to the length
 * they are said to have. They are unpacked piece by piece and thrown away.
 */
export async function opensAsOffice(handle: FileHandle, entries: readonly ZipEntry[]): Promise<boolean> {
  const { size } = await handle.stat();
  for (const entry of entries) {
    // Said elsewhere, as of files larger than any that is taken: nothing can be said of it here.
    if ([entry.packed, entry.size, entry.at].includes(0xffffffff)) continue;
    const from = await contentAt(handle, entry);
    if (from === null || from + entry.packed > size) return false;
    if (needed.test(entry.name) && !(await unpacks(handle, from, entry))) return false;
  }
  return true;
}

/** Behind the entry's own head; null: there is none. */
async function contentAt(handle: FileHandle, { at }: ZipEntry): Promise<number | null> {
  const head = await partOf(handle, at, 30);
  if (head.length < 30 || head.readUInt32LE(0) !== entryMark) return null;
  return at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
}

async function unpacks(handle: FileHandle, from: number, { method, packed, size }: ZipEntry): Promise<boolean> {
  if (method === 0) return packed === size;
  if (method !== 8 || size > mostOfPart) return false;
  let length = 0;
  const count = async (pieces: AsyncIterable<Buffer>): Promise<void> => {
    for await (const piece of pieces) {
      length += piece.length;
      if (length > size) throw new RangeError('longer than it says');
    }
  };
  try {
    await pipeline(piecesOf(handle, from, packed), createInflateRaw(), count);
    return length === size;
  } catch (error) {
    if (isSpoilt(error)) return false;
    throw error;
  }
}

/** What the unpacking itself complains of; anything else went wrong here. */
function isSpoilt(error: unknown): boolean {
  if (error instanceof RangeError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}

async function* piecesOf(handle: FileHandle, from: number, length: number): AsyncGenerator<Buffer> {
  const piece = 64 * 1024;
  for (let at = 0; at < length; at += piece) yield partOf(handle, from + at, Math.min(piece, length - at));
}
