import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merged, type Side, stretchesOf } from '#web/app/draft/stretches.ts';

const texts = fc
  .array(fc.constantFrom('a', 'b', '- c', '', '| d | e |'), { maxLength: 8 })
  .map((lines) => lines.join('\n'));
const sides = (all: Side) => new Map(Array.from({ length: 20 }, (_, at) => [at, all] as const));

describe('a section that two people wrote', () => {
  it('is put together place by place, and where nobody chose both stay', () => {
    const stretches = stretchesOf('Mở đầu\nmột\nKết', 'Mở đầu\nhai\nKết\nthêm');
    expect(stretches).toEqual([
      { kind: 'same', lines: ['Mở đầu'] },
      { kind: 'differs', theirs: ['một'], mine: ['hai'] },
      { kind: 'same', lines: ['Kết'] },
      { kind: 'differs', theirs: [], mine: ['thêm'] },
    ]);
    expect(merged(stretches, new Map([[1, 'mine']]))).toBe('Mở đầu\nhai\nKết\nthêm');
    expect(merged(stretches, new Map())).toBe('Mở đầu\nmột\nhai\nKết\nthêm');
  });

  it('is either text when one side is taken everywhere, and no line of either is lost when both are', () => {
    fc.assert(
      fc.property(texts, texts, (theirs, mine) => {
        const stretches = stretchesOf(theirs, mine);
        expect(merged(stretches, sides('theirs'))).toBe(theirs);
        expect(merged(stretches, sides('mine'))).toBe(mine);
        const both = merged(stretches, sides('both')).split('\n');
        for (const line of [theirs, mine].flatMap((text) => (text === '' ? [] : text.split('\n'))))
          expect(both).toContain(line);
      }),
    );
  });

  it('is one place that differs where it is too long to be compared', () => {
    const long = Array.from({ length: 2_001 }, (_, at) => `dòng ${String(at)}`).join('\n');
    expect(stretchesOf(long, 'ngắn')).toHaveLength(1);
    expect(merged(stretchesOf(long, 'ngắn'), new Map([[0, 'theirs']]))).toBe(long);
  });
});
