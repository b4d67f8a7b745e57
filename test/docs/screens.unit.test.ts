import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { root } from '#test/docs/cited.ts';
import { type Picture, readPng } from '#test/docs/read-png.ts';

const folder = join(root, 'docs/screens');
const tile = 16;

/** Bars above and below are there before any page is. */
const bars = { top: 48, bottom: 32 };

/** The share of tiles between the bars that hold more than one colour: on blank paper none does. */
function inked({ width, height, at }: Picture): number {
  let [all, marked] = [0, 0];
  for (let y = bars.top; y + tile <= height - bars.bottom; y += tile) {
    for (let x = 0; x + tile <= width; x += tile) {
      all += 1;
      if (hasInk(at, x, y)) marked += 1;
    }
  }
  return marked / all;
}

function hasInk(at: Picture['at'], left: number, top: number): boolean {
  const paper = at(left, top);
  for (let y = top; y < top + tile; y += 1) {
    for (let x = left; x < left + tile; x += 1) if (at(x, y) !== paper) return true;
  }
  return false;
}

/** Fully drawn pages have two tiles in ten with ink, a board without its rows 0.16. */
const enough = 0.2;

/** Short by nature: a list of one row or two, a note of one line. They must show that much all the same. */
const short: Readonly<Record<string, number>> = {
  cycles: 0.1,
  'work-reporter': 0.15,
  account: 0.13,
  conferences: 0.1,
  'not-found': 0.02,
  'admin-delegations': 0.1,
};

function wanted(file: string): number {
  return short[/^\d+-(.*)\.png$/.exec(file)?.[1] ?? ''] ?? enough;
}

/** What Chromium leaves behind when a page has not been drawn: one colour, each line like the one above it. */
function blank(width: number, height: number, channels: 3 | 4): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, channels === 4 ? 6 : 2, 0, 0, 0], 8);
  const paper = Buffer.concat([Buffer.of(0), Buffer.alloc(width * channels, 0xee)]);
  const same = Buffer.concat([Buffer.of(2), Buffer.alloc(width * channels)]);
  const lines = Buffer.concat([paper, ...Array.from({ length: height - 1 }, () => same)]);
  return Buffer.concat([Buffer.alloc(8), chunk('IHDR', header), chunk('IDAT', deflateSync(lines))]);
}

/** The sum at its end is left at nought: nobody here reads it. */
function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
}

describe('the pictures of the screens', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.png'));

  it('are there, one number each', () => {
    expect(files.length).toBeGreaterThanOrEqual(39);
    expect(new Set(files.map((file) => file.slice(0, 2))).size).toBe(files.length);
  });

  it('show a screen with something on it', () => {
    const empty = files.flatMap((file) => {
      const share = inked(readPng(readFileSync(join(folder, file))));
      return share < wanted(file) ? [`${file}: ${share.toFixed(3)} of it is marked, not ${String(wanted(file))}`] : [];
    });
    expect(empty).toEqual([]);
  }, 60_000);

  it.each([3, 4] as const)('would be refused if they were empty, with %i channels', (channels) => {
    const share = inked(readPng(blank(1366, 768, channels)));
    expect(share).toBe(0);
    expect(share).toBeLessThan(Math.min(enough, ...Object.values(short)));
  });
});
