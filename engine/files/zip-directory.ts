import type { FileHandle } from 'node:fs/promises';
import { partOf } from '#engine/files/part-of.ts';

const [endMark, entryMark] = [0x06054b50, 0x02014b50];
/** A comment of the longest kind may stand behind the end's mark. */
const endWithin = 22 + 65_535;
/** No document of an office comes near it: one that does is made to be a burden. */
const mostOfDirectory = 4 * 1024 * 1024;

export interface ZipEntry {
  readonly name: string;
  /** 0: as it is, 8: deflated. */
  readonly method: number;
  /** In bytes, as it lies there and as it is when unpacked. */
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/** What a zip file's directory says it holds; nothing is unpacked for it. Null: it has none that can be read. */
export async function entriesIn(handle: FileHandle): Promise<readonly ZipEntry[] | null> {
  try {
    const { size } = await handle.stat();
    const tail = await partOf(handle, Math.max(0, size - endWithin), Math.min(size, endWithin));
    const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (end < 0 || tail.readUInt32LE(end) !== endMark) return null;
    const [count, length, from] = [
      tail.readUInt16LE(end + 10),
      tail.readUInt32LE(end + 12),
      tail.readUInt32LE(end + 16),
    ];
    if (length > mostOfDirectory || from + length > size) return null;
    return entriesOf(await partOf(handle, from, length), count);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function entriesOf(directory: Buffer, count: number): readonly ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < count; ) {
    if (directory.readUInt32LE(at) !== entryMark) return null;
    const [name, extra, comment] = [28, 30, 32].map((offset) => directory.readUInt16LE(at + offset));
    if (name === undefined || extra === undefined || comment === undefined) return null;
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + name),
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      at: directory.readUInt32LE(at + 42),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}
