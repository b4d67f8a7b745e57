import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { streamOf } from '#domain/kernel/streams.ts';
import { registerOf, type StatedShortcoming } from '#domain/shortcomings/register.ts';
import { likeness } from '#domain/shortcomings/similar.ts';
import { readFoundAgain } from '#domain/vietnamese/found-again.ts';

const word = fc.constantFrom(
  ...['báo', 'cáo', 'chậm', 'đối', 'thoại', 'Xã', 'phường', 'ít', 'họp', '2020', 'và', 'còn'],
);
const sentence = fc.array(word, { maxLength: 10 }).map((words) => words.join(' '));

describe('how alike two shortcomings are', () => {
  it('is the same both ways, between none and all, and told by words that both have', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const [there, back] = [likeness(a, b), likeness(b, a)];
        expect(there.percent).toBe(back.percent);
        expect(there.percent).toBeGreaterThanOrEqual(0);
        expect(there.percent).toBeLessThanOrEqual(100);
        for (const shared of there.shared) expect(a.includes(shared) && b.includes(shared)).toBe(true);
        expect(there.percent === 0).toBe(there.shared.length === 0);
      }),
    );
  });

  it('does not hang on order, capitals, signs, or how often a word stands', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 10 }), (words) => {
        const a = words.join(' ');
        const b = [...words, ...words].reverse().join(', ').toUpperCase();
        const { percent, shared } = likeness(a, b);
        expect(percent).toBe(likeness(a, a).percent);
        expect(shared).toEqual(likeness(a, a).shared);
      }),
    );
  });

  it('keeps words apart that differ in their marks, and says which they share', () => {
    expect(likeness('Báo cáo chậm', 'báo cáo còn chậm.')).toEqual({ percent: 100, shared: ['Báo', 'cáo', 'chậm'] });
    expect(likeness('chậm', 'châm').percent).toBe(0);
    expect(likeness('và còn của', 'và còn của')).toEqual({ percent: 0, shared: [] });
    expect(likeness('Một số xã báo cáo chậm so với quy định', 'Nhiều xã báo cáo chậm').percent).toBeGreaterThan(60);
  });
});

it('reads that a paragraph says it was found again', () => {
  expect(readFoundAgain('Báo cáo còn chậm (còn tái diễn).')).toEqual({ text: 'Báo cáo còn chậm', again: true });
  expect(readFoundAgain('Báo cáo còn chậm.')).toEqual({ text: 'Báo cáo còn chậm.', again: false });
  expect(readFoundAgain('(còn tái diễn)')).toEqual({ text: '(còn tái diễn)', again: true });
});

const days = ['2020-01-09', '2020-06-30', '2021-01-18'].map(civilDate);
const stated = (meeting: number, more: Partial<StatedShortcoming> = {}): StatedShortcoming => ({
  ...{ conference: streamOf('conference', `hn-${meeting}`), id: 'tt-1', title: `Hội nghị ${meeting}`, notice: null },
  ...{ heldOn: days[meeting] ?? civilDate('2022-01-01'), committees: [], programmes: ['QCDC'] },
  ...{ statement: 'Báo cáo chậm', recurring: false, ...more },
});
const first = { conference: streamOf('conference', 'hn-0'), id: 'tt-1' };

describe('the register of shortcomings', () => {
  it('has each stated one in exactly one entry, in the order of the days, whatever was joined with what', () => {
    const ref = fc.option(fc.record({ meeting: fc.nat(3), id: fc.constantFrom('a', 'b', 'c') }), { nil: undefined });
    const one = fc.record({
      meeting: fc.nat(2),
      id: fc.constantFrom('a', 'b', 'c'),
      ref,
      again: fc.boolean(),
      statement: sentence,
    });
    fc.assert(
      fc.property(fc.uniqueArray(one, { maxLength: 9, selector: ({ meeting, id }) => `${meeting}${id}` }), (all) => {
        const list = all.map(({ meeting, id, ref: to, again, statement }) =>
          stated(meeting, {
            ...{ id, statement, recurring: again },
            ...(to === undefined
              ? {}
              : { sameAs: { conference: streamOf('conference', `hn-${to.meeting}`), id: to.id } }),
          }),
        );
        const register = registerOf(list);
        const found = register.flatMap((entry) => entry.stated);
        expect(found).toHaveLength(list.length);
        expect(new Set(found)).toEqual(new Set(list));
        for (const entry of register) {
          const held = entry.stated.map(({ heldOn }) => heldOn);
          expect(held).toEqual([...held].sort());
          expect(entry.first).toBe(entry.stated[0]);
          expect(entry.recurrences).toBe(new Set(entry.stated.map(({ conference }) => conference)).size - 1);
        }
      }),
    );
  });

  it('joins what a person confirmed, through several conferences, and counts how often it came again', () => {
    const second = { conference: streamOf('conference', 'hn-1'), id: 'tt-1' };
    const [entry, ...more] = registerOf([
      stated(2, { statement: 'Khác lời', sameAs: second }),
      stated(0),
      stated(1, { statement: 'Lời khác', sameAs: first }),
    ]);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      recurrences: 2,
      recurs: true,
      first: { heldOn: days[0] },
      last: { heldOn: days[2] },
    });
  });

  it('proposes an earlier one that is alike, joins nothing by that, and asks no more once somebody said no', () => {
    const alike = 'Một số xã báo cáo chậm so với quy định';
    const [before, now] = registerOf([
      stated(0, { statement: 'Nhiều xã báo cáo chậm' }),
      stated(1, { statement: alike }),
    ]);
    expect(before).toMatchObject({ proposed: null, recurs: false });
    expect(now).toMatchObject({
      ...{ recurs: false, recurrences: 0 },
      proposed: { with: { heldOn: days[0] }, shared: ['xã', 'báo', 'cáo', 'chậm'] },
    });
    const refused = registerOf([stated(0), stated(1, { sameAs: null })]);
    expect(refused.map(({ proposed }) => proposed)).toEqual([null, null]);
    const other = registerOf([stated(0, { programmes: ['DVK'] }), stated(1)]);
    expect(other.map(({ proposed }) => proposed)).toEqual([null, null]);
  });

  it('takes the very words for the same only where it was said to have been found again', () => {
    expect(registerOf([stated(0), stated(1, { recurring: true })])).toMatchObject([{ recurrences: 1 }]);
    expect(registerOf([stated(0), stated(1)])).toMatchObject([{ recurs: false }, { proposed: { percent: 100 } }]);
  });

  it('takes nothing for itself that is not earlier, or not there', () => {
    const later = { conference: streamOf('conference', 'hn-2'), id: 'tt-1' };
    const gone = { conference: streamOf('conference', 'khong-co'), id: 'tt-1' };
    expect(
      registerOf([stated(0, { sameAs: later }), stated(1, { sameAs: gone }), stated(2, { sameAs: null })]),
    ).toHaveLength(3);
  });
});
