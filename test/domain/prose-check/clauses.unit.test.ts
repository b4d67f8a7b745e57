import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProse } from '#domain/prose-check/check-prose.ts';
import type { ProseInput } from '#domain/prose-check/prose.ts';
import { formatNumber } from '#domain/words/numbers.ts';
import { clauseInput } from '#test/domain/prose-check/clause-cases.ts';

const told = (text: string, input: ProseInput = clauseInput): readonly string[] =>
  checkProse({ ...input, sections: [{ code: 's', text }] }).map(({ typed, outcome }) => `${typed} ${outcome}`);

describe('a number belongs to what its own clause names', () => {
  it.each([
    ['Tiếp nhận 15 vụ việc, đã giải quyết 6 vụ.', ['15 right', '6 right']],
    ['Tiếp nhận 15 vụ việc, giải quyết 6 vụ việc.', ['15 right', '6 right']],
    ['Trong kỳ, đã tiếp nhận 15 vụ, trong đó giải quyết được 6 vụ.', ['15 right', '6 right']],
    ['Tiếp nhận 25 vụ việc, đã giải quyết 6 vụ.', ['25 wrong', '6 right']],
    ['Tiếp nhận 15 vụ việc, đã giải quyết 7 vụ.', ['15 right', '7 wrong']],
    ['Tiếp nhận 6 vụ việc, đã giải quyết 6 vụ.', ['6 wrong', '6 right']],
    ['Đã giải quyết được 6 vụ việc.', ['6 right']],
    ['Phấn đấu giải quyết 10 vụ việc.', ['10 not-checked']],
    ['Mỗi huyện tiếp nhận 5 vụ việc.', ['5 not-checked']],
    ['Giải quyết thêm 2 vụ việc, nâng tổng số lên 6 vụ việc đã giải quyết.', ['2 not-checked', '6 right']],
    ['Các huyện đã hòa giải 10 vụ.', ['10 not-checked']],
    ['Toàn tỉnh đã giải quyết 15 vụ việc.', ['15 wrong']],
    ['Toàn tỉnh tiếp nhận 6 vụ việc.', ['6 wrong']],
    ['Huyện Gia Viễn có 20 cuộc đối thoại, huyện Nho Quan có 12 cuộc đối thoại.', ['20 wrong', '12 wrong']],
  ])('%s', (text, outcomes) => expect(told(text)).toEqual(outcomes));
});

describe('a number of a part is held against that part, not against the whole', () => {
  it.each([
    ['Cấp xã tổ chức 27 cuộc đối thoại.', ['27 right']],
    ['Số cuộc đối thoại cấp xã là 27, cấp huyện là 11.', ['27 right', '11 right']],
    ['Hai mươi bảy cuộc đối thoại được tổ chức ở cấp xã.', ['Hai mươi bảy right']],
    ['Trong 38 cuộc đối thoại có 27 cuộc ở cấp xã và 11 cuộc ở cấp huyện.', ['38 right', '27 right', '11 right']],
    ['Cấp xã tổ chức 38 cuộc đối thoại.', ['38 doubtful']],
    ['Cấp huyện tổ chức 38 cuộc đối thoại.', ['38 doubtful']],
    ['38 cuộc đối thoại cấp xã.', ['38 doubtful']],
    ['Số cuộc đối thoại cấp xã là 38.', ['38 doubtful']],
    ['Ở cấp xã, đã tổ chức 38 cuộc đối thoại.', ['38 doubtful']],
    ['Tổng số 38 cuộc đối thoại đều ở cấp xã.', ['38 doubtful']],
    ['Cấp xã tổ chức 28 cuộc đối thoại.', ['28 wrong']],
    ['Nhân dân hiến 14.05 ha đất.', ['14.05 doubtful']],
  ])('%s', (text, outcomes) => expect(told(text)).toEqual(outcomes));
});

describe('units named behind "trong đó"', () => {
  it.each([
    // Yên Mô and Sở Nội vụ have some as well.
    ['Toàn tỉnh tổ chức 38 cuộc đối thoại, trong đó Gia Viễn 12, Nho Quan 20.', ['38 right', '12 right', '20 right']],
    [
      'Toàn tỉnh tổ chức 38 cuộc đối thoại, trong đó Gia Viễn 12, Nho Quan 21.',
      ['38 right', '12 right', '21 doubtful'],
    ],
    [
      'Toàn tỉnh tổ chức 38 cuộc đối thoại, trong đó Gia Viễn 12, Nho Quan 20, Yên Mô 5, Sở Nội vụ 1.',
      ['38 right', '12 right', '20 right', '5 right', '1 right'],
    ],
    [
      'Toàn tỉnh tổ chức 38 cuộc đối thoại, trong đó Gia Viễn 12, Nho Quan 20, Yên Mô 4, Sở Nội vụ 1.',
      ['38 right', '12 right', '20 right', '4 doubtful', '1 right'],
    ],
  ])('are some of the whole where another has some too: %s', (text, outcomes) => expect(told(text)).toEqual(outcomes));
});

describe('what remains, and by how many more, is reckoned', () => {
  it.each([
    ['Chưa giải quyết 9 vụ việc.', ['9 right']],
    ['Chưa giải quyết 6 vụ việc.', ['6 doubtful']],
    ['Còn 9 vụ việc chưa giải quyết, chiếm 60%.', ['9 right', '60% right']],
    ['Còn 8 vụ việc chưa giải quyết.', ['8 doubtful']],
    ['Cấp xã tổ chức nhiều hơn cấp huyện 16 cuộc.', ['16 right']],
    ['Cấp huyện tổ chức ít hơn cấp xã 16 cuộc.', ['16 right']],
    ['Cấp xã tổ chức ít hơn cấp huyện 16 cuộc.', ['16 doubtful']],
    ['Cấp xã tổ chức nhiều hơn cấp huyện 17 cuộc.', ['17 doubtful']],
    ['Số cuộc cấp xã gấp 2,45 lần cấp huyện.', ['2,45 right']],
    ['Số cuộc cấp xã gấp 3,5 lần cấp huyện.', ['3,5 doubtful']],
  ])('%s', (text, outcomes) => expect(told(text)).toEqual(outcomes));
});

describe('numbers beside the names of units are those of the units', () => {
  it.each([
    ['Tiếp nhận 15 vụ việc: Gia Viễn 4, Nho Quan 8, Yên Mô 2, Sở Nội vụ 1.', ['15', '4', '8', '2', '1'], -1],
    ['Tiếp nhận 15 vụ việc: Gia Viễn 4, Nho Quan 7, Yên Mô 2, Sở Nội vụ 1.', ['15', '4', '7', '2', '1'], 2],
    ['Huyện Gia Viễn 12 cuộc, huyện Nho Quan 21 cuộc, huyện Yên Mô 5 cuộc.', ['12', '21', '5'], 1],
    ['Các huyện Gia Viễn, Nho Quan, Yên Mô tổ chức lần lượt 12, 20, 5 cuộc đối thoại.', ['12', '20', '5'], -1],
    ['Các huyện Gia Viễn, Nho Quan, Yên Mô tổ chức lần lượt 12, 21, 5 cuộc đối thoại.', ['12', '21', '5'], 1],
    ['Cấp xã và cấp huyện tổ chức lần lượt 27 và 11 cuộc.', ['27', '11'], -1],
    ['Ba huyện tổ chức 37 cuộc đối thoại.', ['37'], -1],
    ['3 huyện tổ chức 36 cuộc đối thoại.', ['3', '36'], 1],
  ])('%s', (text, typed, off) => {
    const outcomes = told(text);
    for (const [at, number] of typed.entries()) {
      if (number === '3') continue;
      expect(outcomes).toContain(`${number} ${at === off ? 'doubtful' : 'right'}`);
    }
  });
});

/** One year's table, whatever its figures are, each larger than nothing and none like another. */
const amounts = fc
  .uniqueArray(fc.integer({ min: 11, max: 400 }), { minLength: 4, maxLength: 4 })
  .filter(([a = 0, b = 0, c = 0, d = 0]) => new Set([a, b, a + b, c, d, c + d, Math.abs(a - b)]).size === 7);
type Amounts = readonly [commune: number, district: number, solved: number, open: number];
const sentences: readonly ((of: Amounts) => readonly [template: string, value: number])[] = [
  ([a]) => ['Cấp xã tổ chức # cuộc đối thoại.', a],
  ([a]) => ['Có # cuộc đối thoại ở cấp xã.', a],
  ([, b]) => ['Số cuộc đối thoại cấp huyện là #.', b],
  ([a, b]) => ['Toàn tỉnh tổ chức # cuộc đối thoại.', a + b],
  ([a, b]) => [`Tổ chức ${formatNumber(a + b)} cuộc đối thoại, trong đó cấp huyện # cuộc.`, b],
  ([a, b]) => ['Cấp xã và cấp huyện chênh nhau, toàn tỉnh có # cuộc đối thoại.', a + b],
  ([, , c, d]) => [`Tiếp nhận # vụ việc, đã giải quyết ${formatNumber(c)} vụ.`, c + d],
  ([, , c, d]) => [`Tiếp nhận ${formatNumber(c + d)} vụ việc, đã giải quyết # vụ.`, c],
  ([, , c, d]) => [`Đã tiếp nhận ${formatNumber(c + d)} vụ việc; giải quyết được # vụ việc.`, c],
  ([, , , d]) => ['Còn # vụ việc chưa giải quyết.', d],
  ([a, b]) => ['Cấp xã tổ chức nhiều hơn cấp huyện # cuộc.', a - b],
];

it('a true sentence is never called wrong and an altered one never right, whatever the table holds', () =>
  fc.assert(
    fc.property(
      amounts,
      fc.constantFrom(...sentences),
      fc.integer({ min: -9, max: 9 }),
      ([a = 0, b = 0, c = 0, d = 0], form, by) => {
        const [template, value] = form([a, b, c, d]);
        fc.pre(value > 9 && by !== 0);
        const values = { talks: a + b, commune: a, district: b, solved: c, received: c + d };
        const totals = Object.entries(values).map(([code, of]) => ({ code, setting: null, value: String(of) }));
        const of = (number: number) => {
          const typed = formatNumber(number);
          const text = template.replace('#', typed);
          const at = template.indexOf('#');
          const found = checkProse({ ...clauseInput, totals, bodies: [], sections: [{ code: 's', text }] });
          return found.filter(({ from }) => from === at).map(({ outcome }) => outcome);
        };
        expect(of(value), template).toEqual(['right']);
        expect(of(value + by), template).not.toContain('right');
        expect(of(value + by), template).not.toContain('not-checked');
      },
    ),
    { numRuns: 200 },
  ));
