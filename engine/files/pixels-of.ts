import type { FileHandle } from 'node:fs/promises';
import { partOf } from '#engine/files/part-of.ts';

/**
 * How many pixels a picture says it has. Null: it begins as one and does not end so; what a broken copy leaves is found while its
 * sender still has the whole. That it looks right is nobody's promise here. A piece of it is held at a time.
 */
export async function pixelsOf(handle: FileHandle, type: 'png' | 'jpg'): Promise<number | null> {
  const { size } = await handle.stat();
  return type === 'png' ? pixelsOfPng(handle, size) : pixelsOfJpeg(handle, size);
}

/** A picture has some dozens of parts, a large one thousands: more is made to keep us busy. */
const mostParts = 100_000;

/** Chunk by chunk to the one that ends it; only their heads are read, and of the first how wide and high it is. */
async function pixelsOfPng(handle: FileHandle, size: number): Promise<number | null> {
  let drawn = false;
  let pixels = 0;
  let at = 8;
  for (let chunk = 0; chunk < mostParts && at + 12 <= size; chunk += 1) {
    const head = await partOf(handle, at, 8);
    const name = head.toString('latin1', 4);
    if (chunk === 0) {
      const measures = await partOf(handle, at + 8, 8);
      if (name !== 'IHDR' || measures.length < 8) return null;
      pixels = measures.readUInt32BE(0) * measures.readUInt32BE(4);
    }
    drawn ||= name === 'IDAT';
    at += 12 + head.readUInt32BE(0);
    if (name === 'IEND') return drawn && at <= size ? pixels : null;
  }
  return null;
}

/** Where a frame begins, of whichever coding: C4, C8 and CC are tables. */
const isFrame = (mark: number): boolean => mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark);

/** Up to the pixels segment by segment, so that the end of a small picture within does not count; behind them the end's mark. */
async function pixelsOfJpeg(handle: FileHandle, size: number): Promise<number | null> {
  let pixels = 0;
  for (let at = 2, part = 0; part < mostParts && at + 4 <= size; part += 1) {
    const head = await partOf(handle, at, 4);
    const mark = head.readUInt8(1);
    if (head.readUInt8(0) !== 0xff) return null;
    // Some pad between segments.
    if (mark === 0xff) {
      at += 1;
      continue;
    }
    if (isFrame(mark)) {
      const measures = await partOf(handle, at + 5, 4);
      if (measures.length === 4) pixels = measures.readUInt16BE(0) * measures.readUInt16BE(2);
    }
    at += 2 + head.readUInt16BE(2);
    if (mark === 0xda) return (await hasEndMark(handle, at)) ? pixels : null;
  }
  return null;
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
