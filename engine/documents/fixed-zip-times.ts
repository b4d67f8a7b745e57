/** 1980-01-01 00:00, the earliest a zip can state. */
const dosTime = 0x0021_0000;
const endOfDirectory = 0x0605_4b50;
const directoryEntry = 0x0201_4b50;

/**
 * The packer stamps every entry with the wall clock, so the same letter would have other bytes each second. A retried activity
 * must give the same file: its hash identifies it.
 */
export function withFixedTimes(zip: Buffer): Buffer {
  const fixed = Buffer.from(zip);
  const end = fixed.length - 22;
  if (end < 0 || fixed.readUInt32LE(end) !== endOfDirectory) throw new Error('not a zip without a comment');
  let entry = fixed.readUInt32LE(end + 16);
  for (let left = fixed.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (fixed.readUInt32LE(entry) !== directoryEntry) throw new Error('broken zip directory');
    fixed.writeUInt32LE(dosTime, entry + 12);
    fixed.writeUInt32LE(dosTime, fixed.readUInt32LE(entry + 42) + 10);
    entry += 46 + fixed.readUInt16LE(entry + 28) + fixed.readUInt16LE(entry + 30) + fixed.readUInt16LE(entry + 32);
  }
  return fixed;
}
