import { inflateRawSync } from 'node:zlib';
import { sheetReach } from '#api/support/sheet-reach.ts';
import { spannedCells } from '#api/support/spanned-cells.ts';

const [endMark, entryMark, localMark] = [0x06054b50, 0x02014b50, 0x04034b50];

/** Of a workbook: many times what an office's lists and outlines need, and far from what would fill the memory. */
export const mostUnpacked = 24 * 1024 * 1024;

/** Cells that its ranges name, which a reader makes one by one however few bytes name them. */
const mostSpanned = 500_000;

/** Rows and cells that a reader goes through: three sheets painted down to their last row, and a full list beside them. */
const mostReached = 8_000_000;

/**
 * What a workbook comes to unpacked, entry by entry and really unpacked, for its own directory may lie; more than `most` is told as
 * soon as it is, and so is a range of more cells than any office's sheet joins, or a sheet that reaches further. Null: no zip file, or one that is broken.
 */
export function unpackedSize(file: Buffer, most: number): number | null {
  let [total, spanned, reached] = [0, 0, 0];
  try {
    for (const at of entriesOf(file)) {
      const content = contentOf(file, at, most - total);
      if (content === null) return most + 1;
      total += content.length;
      spanned += spannedCells(content);
      reached += sheetReach(content);
      if (total > most || spanned > mostSpanned || reached > mostReached) return most + 1;
    }
  } catch {
    return null;
  }
  return total;
}

const macro = /(?:^|\/)vba[^/]*\.(?:bin|xml)$|(?:^|\/)macrosheets\//i;

/** Whether a workbook carries programs, whatever its name says: told by its directory, nothing is unpacked for it. */
export function holdsMacros(file: Buffer): boolean {
  try {
    for (const at of entriesOf(file)) {
      const name = file.toString('utf8', at + 46, at + 46 + file.readUInt16LE(at + 28));
      if (macro.test(name.replaceAll('\\', '/'))) return true;
    }
  } catch {
    return false;
  }
  return false;
}

/** Where the directory names each entry; throws where the file is no zip file, or a broken one. */
function* entriesOf(file: Buffer): Generator<number> {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > file.length || file.readUInt32LE(end) !== endMark) throw new Error('no zip file');
  const entries = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  for (let entry = 0; entry < entries; entry += 1) {
    if (file.readUInt32LE(at) !== entryMark) throw new Error('the directory is broken');
    yield at;
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
}

/** Of one entry, named by the directory at `at`; null when it does not fit into what is left. */
function contentOf(file: Buffer, at: number, left: number): Buffer | null {
  const method = file.readUInt16LE(at + 10);
  const packed = file.readUInt32LE(at + 20);
  const local = file.readUInt32LE(at + 42);
  if (file.readUInt32LE(local) !== localMark) throw new Error('the directory leads to no entry');
  const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  const content = file.subarray(from, from + packed);
  if (method === 0) return content.length > left ? null : content;
  try {
    return inflateRawSync(content, { maxOutputLength: left + 1 });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
