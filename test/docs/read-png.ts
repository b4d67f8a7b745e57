import { inflateSync } from 'node:zlib';

/** A picture as rows of pixels, each a number made of its colour (0xRRGGBB). */
export interface Picture {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): number;
}

const channelsOf: ReadonlyMap<number | undefined, number> = new Map([
  [2, 3],
  [6, 4],
]);

/** Enough of PNG for what a browser writes: 8 bits a channel, with or without alpha, not interlaced. */
export function readPng(file: Buffer): Picture {
  const chunks = [...chunksOf(file)];
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (header === undefined) throw new Error('no PNG');
  const channels = channelsOf.get(header[9]);
  if (header[8] !== 8 || channels === undefined || header[12] !== 0) throw new Error('another kind of PNG');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const bytes = unfiltered(inflateSync(packed), width * channels, channels);
  return { width, height, at: (x, y) => bytes.readUIntBE((y * width + x) * channels, 3) };
}

function* chunksOf(file: Buffer): Generator<{ readonly type: string; readonly data: Buffer }> {
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    yield { type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

/** Each line says in its first byte what was taken from its pixels: the one at the left, the one above, their mean, Paeth's choice. */
function unfiltered(lines: Buffer, length: number, step: number): Buffer {
  const height = lines.length / (length + 1);
  const out = Buffer.alloc(length * height);
  for (let y = 0; y < height; y += 1) {
    const from = y * (length + 1) + 1;
    const filter = lines[from - 1];
    for (let x = 0; x < length; x += 1) {
      const to = y * length + x;
      const left = x < step ? 0 : (out[to - step] ?? 0);
      const above = y === 0 ? 0 : (out[to - length] ?? 0);
      const corner = x < step || y === 0 ? 0 : (out[to - length - step] ?? 0);
      out[to] = ((lines[from + x] ?? 0) + foreseen(filter, left, above, corner)) & 0xff;
    }
  }
  return out;
}

function foreseen(filter: number | undefined, left: number, above: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4: {
      const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
      if (a <= b && a <= c) return left;
      return b <= c ? above : corner;
    }
    default:
      throw new Error(`filter ${String(filter)}`);
  }
}
