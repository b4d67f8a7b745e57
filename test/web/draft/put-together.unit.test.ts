import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putTogether, stretchesSince } from '#web/app/draft/put-together.ts';

const line = fc.constantFrom('a', 'b', 'c', '- d', '', '| e | g |');
const texts = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));
const linesOf = (text: string) => (text === '' ? [] : text.split('\n'));

describe('a text of two writers', () => {
  it('takes the changed paragraphs of both, also of neighbours, and what each of them added or took away', () => {
    expect(putTogether('một\nhai', 'MỘT\nhai', 'một\nHAI')).toBe('MỘT\nHAI');
    expect(putTogether('một\nhai\nba', 'không\nmột\nhai\nba', 'một\nba\nbốn')).toBe('không\nmột\nba\nbốn');
    expect(putTogether('một', 'một\nhai', 'một')).toBe('một\nhai');
    expect(putTogether('một', 'MỘT', 'MỘT')).toBe('MỘT');
  });

  it('differs only where both changed one paragraph, or wrote in one gap, and the rest is put together', () => {
    expect(stretchesSince('một\nhai\nba', 'MỘT\nhai A\nba', 'một\nhai B\nBA')).toEqual([
      { kind: 'same', lines: ['MỘT'] },
      { kind: 'differs', theirs: ['hai A'], mine: ['hai B'] },
      { kind: 'same', lines: ['BA'] },
    ]);
    expect(putTogether('', 'của A', 'của B')).toBeNull();
    expect(putTogether('một', 'một\nA', 'một\nB')).toBeNull();
  });

  it('has the words of both where they changed one paragraph far apart, and differs where they lie near', () => {
    const before = 'Toàn tỉnh có 30 mô hình Dân vận khéo, tổ chức 38 cuộc đối thoại với Nhân dân.';
    const theirs = before.replace('Toàn tỉnh', 'Đến nay, toàn tỉnh');
    const mine = before.replace('với Nhân dân.', 'với Nhân dân, tăng 2 cuộc.');
    const both = 'Đến nay, toàn tỉnh có 30 mô hình Dân vận khéo, tổ chức 38 cuộc đối thoại với Nhân dân, tăng 2 cuộc.';
    expect(putTogether(before, theirs, mine)).toBe(both);
    expect(putTogether(before, mine, theirs)).toBe(both);
    expect(putTogether(`a\n${before}`, `A\n${theirs}`, `a\n${mine}`)).toBe(`A\n${both}`);
    expect(putTogether(before, before.replace('30', '31'), before.replace('30', '32'))).toBeNull();
    expect(putTogether(before, before.replace('30', '31'), before.replace('mô hình', 'điển hình'))).toBeNull();
  });

  it('has every word that one of them wrote, whatever both wrote in one paragraph', () => {
    const word = fc.constantFrom('một', 'hai', 'ba', 'bốn', 'năm');
    const words = fc.array(word, { minLength: 1, maxLength: 14 }).map((all) => all.join(' '));
    const count = (text: string, one: string): number => text.split(' ').filter((each) => each === one).length;
    fc.assert(
      fc.property(words, words, words, (before, theirs, mine) => {
        const both = putTogether(before, theirs, mine);
        if (both === null) return;
        for (const one of [...theirs.split(' '), ...mine.split(' ')])
          if (count(before, one) === 0) expect(count(both, one)).toBeGreaterThan(0);
        expect(putTogether(before, mine, theirs)).toBe(both);
      }),
    );
  });

  it('puts rows of one table together by no rule: its columns are those of all its rows', () => {
    expect(putTogether('| a | b |\n| c | d |', '| a |\n| c | d |', '| a | b |\n| C | d |')).toBeNull();
  });

  it('is the changed one where only one changed it, the same whichever of them was first, and loses no new line', () => {
    fc.assert(
      fc.property(texts, texts, texts, (before, theirs, mine) => {
        expect(putTogether(before, theirs, before)).toBe(theirs);
        expect(putTogether(before, before, mine)).toBe(mine);
        const both = putTogether(before, theirs, mine);
        expect(putTogether(before, mine, theirs)).toBe(both);
        const kept = stretchesSince(before, theirs, mine).flatMap((one) =>
          one.kind === 'same' ? one.lines : [...one.theirs, ...one.mine],
        );
        for (const each of [theirs, mine].flatMap(linesOf))
          if (!linesOf(before).includes(each)) expect(kept).toContain(each);
      }),
    );
  });
});
