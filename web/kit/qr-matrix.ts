/** ISO/IEC 18004, byte mode, error correction M, versions 1 to 15: enough for an otpauth address, and nothing is asked of another host. */
const correctionPerBlock = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24];
const blocksOf = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10];

/** `true` = dark, by row; null when the text is too long. */
export function qrMatrix(text: string): readonly (readonly boolean[])[] | null {
  const bytes = [...new TextEncoder().encode(text)];
  const version = correctionPerBlock.findIndex((_each, index) => {
    const most = dataBytes(index + 1) - (index + 1 < 10 ? 2 : 3);
    return bytes.length <= most;
  });
  return version < 0 ? null : drawn(version + 1, codewords(version + 1, bytes));
}

function at(list: readonly number[], index: number): number {
  return list[index] ?? 0;
}

/** All bits that are not patterns, as whole bytes. */
function rawBytes(version: number): number {
  let bits = (16 * version + 128) * version + 64;
  if (version >= 2) {
    const marks = Math.floor(version / 7) + 2;
    bits -= (25 * marks - 10) * marks - 55;
    if (version >= 7) bits -= 36;
  }
  return Math.floor(bits / 8);
}

function dataBytes(version: number): number {
  return rawBytes(version) - at(correctionPerBlock, version - 1) * at(blocksOf, version - 1);
}

function codewords(version: number, bytes: readonly number[]): readonly number[] {
  const room = dataBytes(version);
  const length = bytes.length.toString(2).padStart(version < 10 ? 8 : 16, '0');
  const bits = `0100${length}${bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('')}0000`.slice(0, room * 8);
  const filled = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0');
  const data = (filled.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  for (let pad = 0xec; data.length < room; pad ^= 0xec ^ 0x11) data.push(pad);
  return interleaved(version, data);
}

/** Blocks side by side, so that a blot hurts each of them a little. */
function interleaved(version: number, data: readonly number[]): readonly number[] {
  const count = at(blocksOf, version - 1);
  const correction = at(correctionPerBlock, version - 1);
  const short = Math.floor(data.length / count);
  const longFrom = count - (data.length % count);
  const divisor = generator(correction);
  const blocks: { readonly data: readonly number[]; readonly correction: readonly number[] }[] = [];
  let start = 0;
  for (let block = 0; block < count; block += 1) {
    const part = data.slice(start, start + short + (block >= longFrom ? 1 : 0));
    start += part.length;
    blocks.push({ data: part, correction: remainder(part, divisor) });
  }
  const result: number[] = [];
  for (let index = 0; index <= short; index += 1)
    for (const block of blocks) if (index < block.data.length) result.push(at(block.data, index));
  for (let index = 0; index < correction; index += 1)
    for (const block of blocks) result.push(at(block.correction, index));
  return result;
}

/** In the field of 256 elements over x^8+x^4+x^3+x^2+1. */
function product(a: number, b: number): number {
  let result = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    result = (result << 1) ^ ((result >>> 7) * 0x11d);
    result ^= ((b >>> bit) & 1) * a;
  }
  return result;
}

function generator(degree: number): readonly number[] {
  const result: number[] = Array.from({ length: degree }, (_each, index) => (index === degree - 1 ? 1 : 0));
  let root = 1;
  for (let step = 0; step < degree; step += 1) {
    for (let index = 0; index < degree; index += 1)
      result[index] = product(at(result, index), root) ^ (index + 1 < degree ? at(result, index + 1) : 0);
    root = product(root, 2);
  }
  return result;
}

function remainder(data: readonly number[], divisor: readonly number[]): readonly number[] {
  let result = divisor.map(() => 0);
  for (const byte of data) {
    const factor = byte ^ at(result, 0);
    result = [...result.slice(1), 0].map((value, index) => value ^ product(at(divisor, index), factor));
  }
  return result;
}

function drawn(version: number, words: readonly number[]): readonly (readonly boolean[])[] {
  const size = version * 4 + 17;
  const dark: boolean[][] = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const fixed: boolean[][] = dark.map((row) => row.map(() => false));
  const set = (x: number, y: number, value: boolean): void => {
    const [row, mark] = [dark[y], fixed[y]];
    if (row === undefined || mark === undefined || x < 0 || x >= size) return;
    row[x] = value;
    mark[x] = true;
  };
  for (let index = 0; index < size; index += 1) {
    set(6, index, index % 2 === 0);
    set(index, 6, index % 2 === 0);
  }
  for (const [cx, cy] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    for (let dy = -4; dy <= 4; dy += 1)
      for (let dx = -4; dx <= 4; dx += 1) {
        const ring = Math.max(Math.abs(dx), Math.abs(dy));
        set(cx + dx, cy + dy, ring !== 2 && ring !== 4);
      }
  const marks = marksOf(version, size);
  for (const x of marks)
    for (const y of marks) {
      const corner = (x === 6 && y === 6) || (x === 6 && y === size - 7) || (x === size - 7 && y === 6);
      for (let dy = -2; dy <= 2 && !corner; dy += 1)
        for (let dx = -2; dx <= 2; dx += 1) set(x + dx, y + dy, Math.max(Math.abs(dx), Math.abs(dy)) !== 1);
    }
  writeFormat(size, set);
  if (version >= 7) writeVersion(version, size, set);
  fill(words, dark, fixed);
  return dark;
}

function marksOf(version: number, size: number): readonly number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_each, index) => size - 7 - step * (count - 2 - index))];
}

type Set = (x: number, y: number, value: boolean) => void;

/** Correction M and mask 0: fifteen bits, twice. */
function writeFormat(size: number, set: Set): void {
  const bits = 0b101010000010010;
  const bit = (index: number): boolean => ((bits >>> index) & 1) === 1;
  for (let index = 0; index < 6; index += 1) set(8, index, bit(index));
  set(8, 7, bit(6));
  set(8, 8, bit(7));
  set(7, 8, bit(8));
  for (let index = 9; index < 15; index += 1) set(14 - index, 8, bit(index));
  for (let index = 0; index < 8; index += 1) set(size - 1 - index, 8, bit(index));
  for (let index = 8; index < 15; index += 1) set(8, size - 15 + index, bit(index));
  set(8, size - 8, true);
}

function writeVersion(version: number, size: number, set: Set): void {
  let rest = version;
  for (let step = 0; step < 12; step += 1) rest = (rest << 1) ^ ((rest >>> 11) * 0x1f25);
  const bits = (version << 12) | rest;
  for (let index = 0; index < 18; index += 1) {
    const value = ((bits >>> index) & 1) === 1;
    const [a, b] = [size - 11 + (index % 3), Math.floor(index / 3)];
    set(a, b, value);
    set(b, a, value);
  }
}

/** Two columns at a time from the right, up and down in turn, with mask 0 over the data. */
function fill(words: readonly number[], dark: boolean[][], fixed: readonly (readonly boolean[])[]): void {
  const size = dark.length;
  let next = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1)
      for (const x of [right, right - 1]) {
        const y = ((right + 1) & 2) === 0 ? size - 1 - step : step;
        const row = dark[y];
        if (row === undefined || fixed[y]?.[x] !== false) continue;
        const bit = next < words.length * 8 ? (at(words, next >>> 3) >>> (7 - (next & 7))) & 1 : 0;
        row[x] = (bit === 1) !== ((x + y) % 2 === 0);
        next += 1;
      }
  }
}
