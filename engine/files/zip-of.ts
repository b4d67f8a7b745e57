import { crc32 } from 'node:zlib';

/** 1980-01-01, the earliest a zip can state: the same parts give the same bytes. */
const dosDay = 0x0021;
const localMark = 0x0403_4b50;
const directoryMark = 0x0201_4b50;
const endMark = 0x0605_4b50;
/** The names are UTF-8. */
const utf8Names = 0x0800;

export interface ZipPart {
  readonly name: string;
  readonly content: () => Promise<Buffer>;
}

/** Parts one after the other, as they are: what goes in is packed already. Of the parts one at a time is in memory. */
export async function* zipOf(parts: readonly ZipPart[]): AsyncGenerator<Buffer> {
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content } of parts) {
    const bytes = await content();
    const [called, sum] = [Buffer.from(name, 'utf8'), crc32(bytes)];
    const head = Buffer.alloc(30);
    head.writeUInt32LE(localMark, 0);
    described(head, 4, { sum, size: bytes.length, name: called.length });
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(directoryMark, 0);
    entry.writeUInt16LE(20, 4);
    described(entry, 6, { sum, size: bytes.length, name: called.length });
    entry.writeUInt32LE(at, 42);
    directory.push(entry, called);
    at += head.length + called.length + bytes.length;
    yield head;
    yield called;
    yield bytes;
  }
  const whole = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(endMark, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(whole.length, 12);
  end.writeUInt32LE(at, 16);
  yield whole;
  yield end;
}

interface Described {
  readonly sum: number;
  readonly size: number;
  readonly name: number;
}

/** What head and directory say of a part alike, from the version that is needed to the length of its name. */
function described(into: Buffer, from: number, { sum, size, name }: Described): void {
  into.writeUInt16LE(20, from);
  into.writeUInt16LE(utf8Names, from + 2);
  into.writeUInt16LE(dosDay, from + 8);
  into.writeUInt32LE(sum, from + 10);
  into.writeUInt32LE(size, from + 14);
  into.writeUInt32LE(size, from + 18);
  into.writeUInt16LE(name, from + 22);
}
