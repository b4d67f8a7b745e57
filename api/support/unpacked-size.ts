import { inflateRawSync } from 'node:zlib';

const [endMark, entryMark, localMark] = [0x06054b50, 0x02014b50, 0x04034b50];

/** Of a workbook: many times what an office's lists and outlines need, and far from what would fill the memory. */
export const mostUnpacked = 24 * 1024 * 1024;

/**
 * What a zip file comes to unpacked, entry by entry and really unpacked, for its own directory may lie; more than `most` is told as
 * soon as it is. Null: no zip file, or one that is broken.
 */
export function unpackedSize(file: Buffer, most: number): number | null {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > file.length || file.readUInt32LE(end) !== endMark) return null;
  const entries = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  let total = 0;
  try {
    for (let entry = 0; entry < entries; entry += 1) {
      if (file.readUInt32LE(at) !== entryMark) return null;
      total += sizeOf(file, at, most - total);
      if (total > most) return total;
      at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
    }
  } catch {
    return null;
  }
  return total;
}

/** Of one entry, named by the directory at `at`; one more than is left when it does not fit. */
function sizeOf(file: Buffer, at: number, left: number): number {
  const method = file.readUInt16LE(at + 10);
  const packed = file.readUInt32LE(at + 20);
  const local = file.readUInt32LE(at + 42);
  if (file.readUInt32LE(local) !== localMark) throw new Error('the directory leads to no entry');
  const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  const content = file.subarray(from, from + packed);
  if (method === 0) return content.length;
  try {
    return inflateRawSync(content, { maxOutputLength: left + 1 }).length;
  } catch (error) {
    if (error instanceof RangeError) return left + 1;
    throw error;
  }
}
