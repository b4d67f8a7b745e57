import { type FileHandle, open } from 'node:fs/promises';

const [endMark, entryMark] = [0x06054b50, 0x02014b50];
/** A comment of the longest kind may stand behind the end's mark. */
const endWithin = 22 + 65_535;
/** No document of an office comes near it: one that does is made to be a burden. */
const mostOfDirectory = 4 * 1024 * 1024;

/** The names in a zip file's directory; nothing is unpacked for it. Null: it has none that can be read. */
export async function namesIn(path: string): Promise<readonly string[] | null> {
  const handle = await open(path);
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
    return namesOf(await partOf(handle, from, length), count);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  } finally {
    await handle.close();
  }
}

function namesOf(directory: Buffer, count: number): readonly string[] | null {
  const names: string[] = [];
  for (let at = 0; names.length < count; ) {
    if (directory.readUInt32LE(at) !== entryMark) return null;
    const [name, extra, comment] = [28, 30, 32].map((offset) => directory.readUInt16LE(at + offset));
    if (name === undefined || extra === undefined || comment === undefined) return null;
    names.push(directory.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}

async function partOf(handle: FileHandle, from: number, length: number): Promise<Buffer> {
  const part = Buffer.alloc(length);
  const { bytesRead } = await handle.read(part, 0, length, from);
  return part.subarray(0, bytesRead);
}
