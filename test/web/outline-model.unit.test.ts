import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentFaults } from '#domain/report-template/check-content.ts';
import { codeFrom } from '#web/screens/outline/model/codes.ts';
import type { Content, Indicator } from '#web/screens/outline/model/content.ts';
import { differences } from '#web/screens/outline/model/differences.ts';
import {
  addIndicator,
  changeIndicator,
  moveLine,
  recode,
  relabel,
  removeLine,
} from '#web/screens/outline/model/edit.ts';
import { numbersOf } from '#web/screens/outline/model/numbering.ts';
import { relationOf, sidesOf, withCode, withoutCode } from '#web/screens/outline/model/relations.ts';
import { seenBy } from '#web/screens/outline/model/seen-by.ts';

const line = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  ...{ code, label: `chỉ tiêu ${code}`, unit: 'việc', kind: 'count', of: null, by: null },
  ...{ setting: null, programme: 'QCDC', required: false, source: null },
  ...more,
});
const content: Content = {
  name: 'Đề cương',
  sections: [{ code: 'ket-qua', label: 'Kết quả', required: true }],
  indicators: [
    line('tong', { kind: 'total' }),
    line('hop', { kind: 'part', of: 'tong', by: 'hình thức' }),
    line('phieu', { kind: 'part', of: 'tong', by: 'hình thức' }),
    line('ty-le', { kind: 'share', unit: '%' }),
    line('dn', { setting: 'employer' }),
  ],
  relations: [
    { id: 'R1', check: 'K1', whole: 'tong', parts: ['hop', 'phieu'] },
    { id: 'R2', check: 'K2', share: 'ty-le', numerator: 'hop', denominator: 'tong', decimals: 2 },
  ],
};
const saved = new Set(content.indicators.map(({ code }) => code));

describe('a code', () => {
  it('is made from the label, without marks and borne by nothing else', () => {
    expect(codeFrom('Số cuộc đối thoại (định kỳ)', new Set())).toBe('so-cuoc-doi-thoai-dinh-ky');
    expect(codeFrom('Số cuộc', new Set(['so-cuoc', 'so-cuoc-2']))).toBe('so-cuoc-3');
    expect(codeFrom('35-CT/TW', new Set())).toBe('c-35-ct-tw');
  });

  it('is one the domain takes, whatever the label', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (label) => {
        expect(codeFrom(label, new Set())).toMatch(/^[a-z][a-z0-9-]{0,79}$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('follows the label of a new line, and stays with a line that was saved', () => {
    const added = addIndicator(content, 4);
    const typed = relabel(added, { part: 'indicators', index: 5 }, 'Số cuộc', saved);
    expect(typed.indicators[5]).toMatchObject({ label: 'Số cuộc', code: 'so-cuoc', programme: 'QCDC' });
    const old = relabel(content, { part: 'indicators', index: 0 }, 'Lượt ý kiến', saved);
    expect(old.indicators[0]).toMatchObject({ label: 'Lượt ý kiến', code: 'tong' });
  });

  it('that was typed stays when the label changes', () => {
    const own = recode(addIndicator(content, 4), { part: 'indicators', index: 5 }, 'rieng');
    expect(relabel(own, { part: 'indicators', index: 5 }, 'Khác', saved).indicators[5]?.code).toBe('rieng');
  });

  it('changes wherever it is named', () => {
    const renamed = recode(content, { part: 'indicators', index: 0 }, 'luot');
    expect(renamed.indicators[1]?.of).toBe('luot');
    expect(renamed.relations).toEqual([
      { id: 'R1', check: 'K1', whole: 'luot', parts: ['hop', 'phieu'] },
      { id: 'R2', check: 'K2', share: 'ty-le', numerator: 'hop', denominator: 'luot', decimals: 2 },
    ]);
  });
});

describe('a line', () => {
  it('that is taken out leaves nothing that names it', () => {
    const without = removeLine(content, { part: 'indicators', index: 1 });
    expect(without.relations).toEqual([{ id: 'R1', check: 'K1', whole: 'tong', parts: ['phieu'] }]);
    expect(removeLine(content, { part: 'indicators', index: 0 }).indicators[0]?.of).toBeNull();
  });

  it('moves past its neighbour, and not beyond the end', () => {
    const codes = (moved: Content) => moved.indicators.map(({ code }) => code).join(' ');
    expect(codes(moveLine(content, { part: 'indicators', index: 1 }, 1))).toBe('tong phieu hop ty-le dn');
    expect(moveLine(content, { part: 'indicators', index: 4 }, 1)).toBe(content);
  });

  it('is numbered as the unit will see it, a ring of parts not at all', () => {
    expect(numbersOf(content.indicators).map(({ number }) => number)).toEqual(['1', '1.1', '1.2', '2', '3']);
    expect(numbersOf([line('a', { of: 'b' }), line('b', { of: 'a' })]).map(({ number }) => number)).toEqual(['', '']);
  });
});

describe('a relation', () => {
  it.each(['K1', 'K2', 'K3', 'K7'] as const)('%s is made of what was picked, the checked one first', (check) => {
    const made = relationOf(check, ['a', 'b', 'c'], 'R9');
    const { checked, against } = sidesOf(made);
    expect(checked).toBe('a');
    expect(against[0]).toBe('b');
    expect(sidesOf(withCode(made, 'a', 'z')).checked).toBe('z');
    expect(withoutCode(made, 'a')).toBeNull();
  });
});

describe('what a unit sees', () => {
  it('is its own figures and those of every setting', () => {
    expect(seenBy(content, 'employer').indicators.map(({ code }) => code)).toContain('dn');
    expect(seenBy(content, 'community').indicators.map(({ code }) => code)).not.toContain('dn');
    expect(seenBy(content, null)).toBe(content);
  });
});

describe('between two versions', () => {
  it('says what was added, taken out, changed and moved', () => {
    const moved = moveLine(content, { part: 'indicators', index: 3 }, 1);
    const changed = changeIndicator(moved, 0, { required: true, label: 'Lượt' });
    const found = differences(content, { ...removeLine(changed, { part: 'indicators', index: 2 }), name: 'Khác' });
    expect(found.map(({ part, code, kind }) => [part, code, kind])).toEqual([
      ['name', 'name', 'changed'],
      ['indicators', 'tong', 'changed'],
      ['indicators', 'dn', 'moved'],
      ['indicators', 'phieu', 'removed'],
      ['relations', 'K1 tong hop', 'added'],
      ['relations', 'K1 tong hop phieu', 'removed'],
    ]);
    expect(found[1]?.changes).toEqual([
      { field: 'label', before: 'chỉ tiêu tong', after: 'Lượt' },
      { field: 'required', before: 'false', after: 'true' },
    ]);
  });

  it('is nothing when they are the same, and every line that came or went otherwise', () => {
    const codes = fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'.split('')), { maxLength: 12 });
    fc.assert(
      fc.property(codes, codes, (before, after) => {
        const of = (list: readonly string[]): Content => ({ ...content, indicators: list.map((code) => line(code)) });
        const found = differences(of(before), of(after));
        const came = after.filter((code) => !before.includes(code));
        const went = before.filter((code) => !after.includes(code));
        expect(found.filter(({ kind }) => kind === 'added').map(({ code }) => code)).toEqual(came);
        expect(found.filter(({ kind }) => kind === 'removed').map(({ code }) => code)).toEqual(went);
        const moved = new Set(found.filter(({ kind }) => kind === 'moved').map(({ code }) => code));
        const stayed = (list: readonly string[]) =>
          list.filter((code) => before.includes(code) && after.includes(code) && !moved.has(code));
        // What did not move stands in one order on both sides.
        expect(stayed(before)).toEqual(stayed(after));
        if (before.join() === after.join()) expect(found).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

it('edits never leave a name of a figure that is not there', () => {
  const step = fc.record({
    act: fc.constantFrom('add', 'remove', 'up', 'down', 'rename', 'label'),
    at: fc.nat({ max: 8 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      let now = content;
      for (const { act, at } of steps) {
        const place = { part: 'indicators', index: at } as const;
        if (act === 'add') now = addIndicator(now, at);
        else if (act === 'remove') now = removeLine(now, place);
        else if (act === 'rename')
          now = recode(now, place, codeFrom(`mã ${String(at)}`, new Set(now.indicators.map(({ code }) => code))));
        else if (act === 'label') now = relabel(now, place, `nhãn ${String(at)}`, new Set());
        else now = moveLine(now, place, act === 'up' ? -1 : 1);
        const unknown = [...contentFaults(now)].filter(({ code }) => /unknown|repeated|malformed/.test(code));
        expect(unknown).toEqual([]);
      }
    }),
    { numRuns: 1000 },
  );
});
