import { describe, expect, it } from 'vitest';
import { checkProse } from '#domain/prose-check/check-prose.ts';
import { inputOf, published } from '#test/domain/prose-check/cases.ts';

const base = inputOf('ninh-binh-2020-h1', '');
const names = Array.from(
  { length: 700 },
  (_one, index) => `xã Kim ${String.fromCharCode(65 + (index % 26))}${'abcdefghij'[index % 10] ?? ''}n`,
);
const input = {
  ...base,
  indicators: [
    ...base.indicators,
    ...Array.from({ length: 200 }, (_one, index) => ({
      ...{
        code: `more${index}`,
        label: `mô hình Dân vận khéo về việc ${String.fromCharCode(97 + (index % 26))}`,
        unit: 'mô hình',
      },
      ...{ kind: 'count' as const, of: null, by: null },
    })),
  ],
  bodies: names.map((name) => ({ names: [name], totals: [] })),
};

/** Less is not measured well enough to be compared. */
const least = 3_000;

/** Of several runs the quickest, in time of this process alone: what others do on the machine counts little. */
function cost(text: string): number {
  const runs = Array.from({ length: 2 }, () => {
    const before = process.cpuUsage();
    checkProse({ ...input, sections: [{ code: 's', text }] });
    const { user } = process.cpuUsage(before);
    return user;
  });
  return Math.max(least, Math.min(...runs));
}

const hostile: Readonly<Record<string, (length: number) => string>> = {
  'a real text over and over': (n) => (published['ninh-binh-2020-h1'] ?? '').repeat(Math.ceil(n / 900)),
  'one sentence without end': (n) => '1.079 mô hình Dân vận khéo, trong đó '.repeat(Math.ceil(n / 36)),
  'digits without end': (n) => '9'.repeat(n),
  'points and digits': (n) => '1.'.repeat(n / 2),
  'numbers and blanks': (n) => '1 234 '.repeat(n / 6),
  'parentheses that never close': (n) => '(1 '.repeat(n / 3),
  'brackets of references': (n) => '[[a'.repeat(n / 3),
  'marks of sources': (n) => '[^a'.repeat(n / 3),
  'number words': (n) => 'hai mươi mốt '.repeat(n / 13),
  'tens of tens': (n) => 'mười '.repeat(n / 5),
  'a word without end': (n) => 'ạ'.repeat(n),
  'marks upon a letter': (n) => `a${'\u0323'.repeat(n)}`,
  'so với without an end': (n) => 'so với '.repeat(n / 7),
  'colons and items': (n) => '2 việc:\n- 1 mô hình\n'.repeat(n / 20),
  'letters of a list': (n) => `2 việc: ${'a) '.repeat(n / 3)}`,
  'names that begin alike': (n) => 'xã Kim '.repeat(n / 7),
  'cells of a table': (n) => '| 1 '.repeat(n / 4),
  changes: (n) => 'tăng 1 mô hình '.repeat(n / 15),
};

describe('costs what the text is long', () => {
  it.each(Object.entries(hostile))('%s', (_what, text) => {
    const [short, long] = [text(5_000), text(40_000)].map(cost);
    // Eight times the text; the square of it would be sixty-four times the work.
    expect((long ?? 0) / (short ?? 1)).toBeLessThan(24);
  });
});
