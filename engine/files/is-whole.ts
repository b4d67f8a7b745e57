import type { FileHandle } from 'node:fs/promises';
import type { FileType } from '#domain/files/attached-file.ts';
import { partOf } from '#engine/files/part-of.ts';

/**
 * Whether a file that begins as a PDF or a picture also ends as one: what a broken copy or a scanner that was switched off leaves is
 * found while its sender still has the whole. That it looks right is nobody's promise here. A piece of it is held at a time.
 */
export async function isWhole(handle: FileHandle, type: Extract<FileType, 'pdf' | 'png' | 'jpg'>): Promise<boolean> {
  const { size } = await handle.stat();
  if (type === 'pdf') return endsAsPdf(handle, size);
  return type === 'png' ? endsAsPng(handle, size) : endsAsJpeg(handle, size);
}

/** Signers and scanners leave some bytes of their own behind the end: readers look for it in the last of the file, too. */
const pdfEndWithin = 4096;

/** Where its table of objects begins, then the mark of its end. */
async function endsAsPdf(handle: FileHandle, size: number): Promise<boolean> {
  const from = Math.max(0, size - pdfEndWithin);
  const tail = (await partOf(handle, from, size - from)).toString('latin1');
  const found = [...tail.matchAll(/startxref\s+(\d{1,15})\s+%%EOF/gu)].at(-1);
  return found !== undefined && Number(found[1]) < size;
}

/** A picture has some dozens of parts, a large one thousands: more is made to keep us busy. */
const mostParts = 100_000;

/** Chunk by chunk to the one that ends it; only their heads are read. */
async function endsAsPng(handle: FileHandle, size: number): Promise<boolean> {
  let pixels = false;
  let at = 8;
  for (let chunk = 0; chunk < mostParts && at + 12 <= size; chunk += 1) {
    const head = await partOf(handle, at, 8);
    const name = head.toString('latin1', 4);
    if (chunk === 0 && name !== 'IHDR') return false;
    pixels ||= name === 'IDAT';
    at += 12 + head.readUInt32BE(0);
    if (name === 'IEND') return pixels && at <= size;
  }
  return false;
}

/** Up to the pixels segment by segment, so that the end of a small picture within does not count; behind them the end's mark. */
async function endsAsJpeg(handle: FileHandle, size: number): Promise<boolean> {
  for (let at = 2, part = 0; part < mostParts && at + 4 <= size; part += 1) {
    const head = await partOf(handle, at, 4);
    const mark = head.readUInt8(1);
    if (head.readUInt8(0) !== 0xff) return false;
    // Some pad between segments.
    if (mark === 0xff) {
      at += 1;
      continue;
    }
    at += 2 + head.readUInt16BE(2);
    if (mark === 0xda) return hasEndMark(handle, at);
  }
  return false;
}

const piece = 256 * 1024;

async function hasEndMark(handle: FileHandle, from: number): Promise<boolean> {
  const mark = Buffer.from([0xff, 0xd9]);
  // One byte of the piece before comes along: the mark may be cut in two.
  for (let at = from; ; at += piece - 1) {
    const part = await partOf(handle, at, piece);
    if (part.includes(mark)) return true;
    if (part.length < piece) return false;
  }
}
