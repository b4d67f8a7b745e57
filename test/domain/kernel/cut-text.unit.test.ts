import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, cutToUnits, shorten } from '#domain/kernel/cut-text.ts';

const family = '👨‍👩‍👧‍👦';
/** Half a surrogate pair. */
const halved = /\p{Surrogate}/u;
const anyText = fc.string({ unit: 'grapheme', maxLength: 60 });

describe('a text cut short', () => {
  it('keeps whole signs: no half of a pair, no letter without its marks, no family torn apart', () => {
    expect(cutText('🙂🙂🙂', 2)).toBe('🙂🙂');
    expect(cutText('Đức'.normalize('NFD') + 'xyz', 2)).toBe('Đứ'.normalize('NFD'));
    expect(cutText(`${family}${family}a`, 1)).toBe(family);
    expect(shorten('Sơ kết sáu tháng', 7)).toBe('Sơ kết…');
    expect(shorten('Sơ kết', 6)).toBe('Sơ kết');
  });

  it('fits where UTF-16 units are counted', () => {
    expect(cutToUnits('a🙂🙂', 4)).toBe('a🙂');
    expect(cutToUnits(family, 10)).toBe('');
  });

  it('is its own beginning, writable, and no longer than asked, whatever it was', () =>
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, most) => {
        for (const cut of [cutText(text, most), cutToUnits(text, most)]) {
          expect(text.startsWith(cut)).toBe(true);
          expect(halved.test(cut)).toBe(false);
        }
        expect(cutToUnits(text, most).length).toBeLessThanOrEqual(most);
      }),
    ));
});

describe('every cut of text in the product', () => {
  const root = join(import.meta.dirname, '..', '..', '..');
  const rooms = [
    'domain',
    'db',
    'engine',
    'activities',
    'workflows',
    'worker',
    'api',
    'cli',
    'config',
    'example',
    'web',
  ];
  const lines = rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && /\.tsx?$/.test(file.name) && !/node_modules|dist/.test(file.parentPath))
      .flatMap(({ parentPath, name }) =>
        readFileSync(join(parentPath, name), 'utf8')
          .split('\n')
          .map((line, index, all) => ({ line, before: all.slice(Math.max(0, index - 3), index).join(' '), name })),
      ),
  );
  /** Of fixed signs: hex of a digest, an id that is made of ASCII, what a pattern has left of it. */
  const ascii = /digest\(|sha256\(|\bkey\.slice|a-z0-9/;

  it('is made by the one function that keeps whole signs: dates and hours are shorter than any of them', () => {
    const cuts = lines.filter(({ line, before, name }) => {
      const [, most] = /\.slice\(0, (\d+)\)/.exec(line) ?? [];
      return (
        Number(most ?? 0) > 16 && !/segment/.test(`${before}${line}`) && !ascii.test(`${before}${line}`) && name !== ''
      );
    });
    expect(cuts.map(({ name, line }) => `${name}: ${line.trim()}`)).toEqual([]);
  });

  it('is never made by units of UTF-16, nor by the database', () => {
    const others = lines.filter(({ line }) =>
      /\.substr(ing)?\(|\b(left|substr|substring)\((?!.*join)[a-z_.]+, ?\d/.test(line),
    );
    expect(others.map(({ name, line }) => `${name}: ${line.trim()}`)).toEqual([]);
  });
});
