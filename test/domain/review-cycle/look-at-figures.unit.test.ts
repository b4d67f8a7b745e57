import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { figureFault } from '#domain/review-cycle/figure-faults.ts';
import { lookAtFigures, type TypedFigure } from '#domain/review-cycle/look-at-figures.ts';
import { typedAs } from '#domain/words/numbers.ts';
import { problemSentence } from '#domain/words/problems.ts';
import { refusalSentence } from '#domain/words/refusals.ts';
import { parseNumber } from '#domain/vietnamese/parse-number.ts';
import { plan } from '#test/support/plans.ts';

const typed = (code: string, text: string, asOf = ''): TypedFigure => ({ code, text, asOf });
/** Many figures of any fineness, none of which another is held against. */
const wide = {
  ...plan(),
  template: {
    ...plan().template,
    relations: [],
    indicators: ['p', 'r'].flatMap((row) =>
      Array.from(
        { length: 12 },
        (_, index): Indicator => ({
          ...{ code: `${row}${index}`, label: `${row}${index}`, unit: 'tỷ', kind: 'total', of: null, by: null },
          ...{ setting: null, programme: 'QCDC', required: false, source: null, type: { is: 'decimal', digits: 4 } },
        }),
      ),
    ),
  },
};
const look = (...figures: readonly TypedFigure[]) => lookAtFigures(plan(), null, figures);

describe('figures while they are typed', () => {
  it('are read as they would be when handed in', () => {
    const { figures, missing } = look(typed('models', '1.079'), typed('economy', 'hơn 40'), typed('culture', ' '));
    expect(figures).toMatchObject([
      { code: 'models', value: '1079', approximate: false, fault: null },
      { code: 'economy', value: '40', approximate: true },
    ]);
    expect(missing).toEqual(['culture']);
  });

  it('with two readings are asked back, each reading with what to type for it', () => {
    const { figures } = look(typed('models', '1,079'));
    expect(figures).toMatchObject([{ value: null, readings: ['1.079', '1079'], fault: { code: 'ambiguous-number' } }]);
    for (const reading of figures[0]?.readings ?? []) {
      expect(parseNumber(typedAs(reading))).toMatchObject({ kind: 'number', value: reading });
    }
  });

  it('written by English marks alone are refused with how to write them, and taken by nobody but their writer', () => {
    const { figures } = look(typed('models', '1,234,567'), typed('economy', '1,079.25'), typed('culture', "1'234"));
    expect(figures.map(({ value, readings }) => ({ value, readings }))).toEqual([
      { value: null, readings: ['1234567'] },
      { value: null, readings: ['1079.25'] },
      { value: null, readings: [] },
    ]);
    const said = figures.map(({ fault }) => problemSentence('not-a-number', fault?.facts ?? {}, 'vi'));
    expect(said).toEqual([
      '"1,234,567" viết theo kiểu số tiếng Anh; nếu là số ấy thì viết 1.234.567.',
      '"1,079.25" viết theo kiểu số tiếng Anh; nếu là số ấy thì viết 1.079,25.',
      '"1\'234" không phải là số. Viết số như 1.234.567 hoặc 12,5.',
    ]);
  });

  it('have an upper bound, and are told it', () => {
    const [most, more] = ['9'.repeat(18), '9'.repeat(19)];
    const { figures } = look(typed('models', most), typed('economy', more));
    expect(figures.map(({ fault }) => fault?.code)).toEqual([undefined, 'figure-too-many-digits']);
    expect(refusalSentence('figure-too-many-digits', figures[1]?.fault?.facts ?? {})).toContain('tối đa 18 chữ số');
  });

  it('pasted from a spreadsheet set to English are named together, to be answered once', () => {
    const { english } = look(typed('models', '1,079'), typed('economy', '1,000.00'), typed('culture', '79'));
    expect(english).toEqual([
      { code: 'models', value: '1079', typed: '1.079' },
      { code: 'economy', value: '1000', typed: '1.000' },
    ]);
    expect(look(...english.map(({ code, typed: text }) => typed(code, text))).english).toEqual([]);
    expect(look(typed('models', '1,079'), typed('economy', '1,000')).english).toEqual([]);
    expect(look(typed('models', '1,079.00'), typed('economy', '12,5'), typed('culture', '1,000')).english).toEqual([]);
    expect(look(typed('models', '1,079.00')).english).toEqual([]);
  });

  it('of one paste are judged by themselves, whatever else the form holds: asked about once, and of the paste only', () => {
    const block = ['1,200', '700', '500', '12.5', '1,079.25'].map((text, index) => ({
      ...typed(`p${index}`, text),
      block: 1,
    }));
    const seen = lookAtFigures(wide, null, [typed('r0', '87,4'), typed('r1', '1.079'), ...block]);
    expect(seen.marks.convention).toBe('both');
    expect(seen.english.map(({ code, value }) => [code, value])).toEqual([
      ...[
        ['p0', '1200'],
        ['p3', '12.5'],
        ['p4', '1079.25'],
      ],
    ]);

    const unsure = fc.constantFrom('1,200', '1.079', '700', '0', 'nhiều', '3,456');
    const surelyEnglish = fc.constantFrom('1,079.25', '12.5', '0.75', '1,234,567');
    const any = fc.oneof(unsure, surelyEnglish, fc.constantFrom('87,4', '1.079,25', 'hơn 40', '1.234.567'));
    const blocks = fc.tuple(
      fc.array(unsure, { maxLength: 8 }),
      fc.array(surelyEnglish, { minLength: 2, maxLength: 3 }),
    );
    fc.assert(
      fc.property(blocks, fc.array(any, { maxLength: 8 }), fc.boolean(), ([some, sure], others, alsoPasted) => {
        const pasted = [...some, ...sure].map((text, index) => ({ ...typed(`p${index}`, text), block: 1 }));
        const rest = others.map((text, index) => ({
          ...typed(`r${index}`, text),
          ...(alsoPasted ? { block: 2 } : {}),
        }));
        const { english } = lookAtFigures(wide, null, [...rest, ...pasted]);
        const alone = lookAtFigures(wide, null, pasted).english;
        expect(english.filter(({ code }) => code.startsWith('p'))).toEqual(alone);
        expect(alone.length).toBeGreaterThanOrEqual(sure.length);
        // Answered, it is not asked about again.
        const answered = pasted.map((one) => {
          const answer = english.find(({ code }) => code === one.code);
          return answer === undefined ? one : { ...typed(one.code, answer.typed) };
        });
        const again = lookAtFigures(wide, null, [...rest, ...answered]).english;
        expect(again.filter(({ code }) => code.startsWith('p'))).toEqual([]);
      }),
    );
  });

  it('are one block also where a column of đồng or of a count stands in it, and are asked about once', () => {
    const indicator = (code: string, is: 'decimal' | 'money' | 'count'): Indicator => ({
      ...{ code, label: code, unit: is === 'money' ? 'đồng' : 'ha', kind: 'count', programme: 'QCDC' },
      ...{ of: null, by: null, setting: null, required: false, source: null, type: { is } },
    });
    const indicators = [
      ...[indicator('area', 'decimal'), indicator('fund', 'money')],
      ...[indicator('paid', 'money'), indicator('models', 'count')],
    ];
    const money = { ...plan(), template: { ...plan().template, relations: [], indicators } };
    const english = (...cells: readonly (readonly [string, string])[]) =>
      lookAtFigures(
        money,
        null,
        cells.map(([code, text]) => ({ ...typed(code, text), block: 1 })),
      ).english;
    expect(english(['area', '12.5'], ['fund', '1,079.25'])).toEqual([
      { code: 'area', value: '12.5', typed: '12,5' },
      { code: 'fund', value: '1079.25', typed: '1.079,25' },
    ]);
    expect(english(['models', '1,079.25'], ['area', '0.75']).map(({ code }) => code)).toEqual(['models', 'area']);
    // As a spreadsheet shows an amount.
    expect(english(['fund', '1,500,000 đ'], ['paid', '1,200,000 ₫']).map(({ typed: text }) => text)).toEqual([
      ...['1.500.000', '1.200.000'],
    ]);
    // What makes a whole number by our own marks stays that.
    expect(english(['area', '12.5'], ['fund', '1,000,000'], ['models', '1.079']).map(({ code }) => code)).toEqual([
      ...['area', 'fund'],
    ]);
  });

  it('of a Vietnamese paste, or of none, are asked about one by one beside an English number', () => {
    const block = (...texts: readonly string[]) =>
      texts.map((text, index) => ({ ...typed(`p${index}`, text), block: 1 }));
    const english = [typed('r0', '12.5'), typed('r1', '1,079.25')];
    expect(lookAtFigures(wide, null, [...english, ...block('1,200', '87,4')]).english).toEqual([]);
    expect(lookAtFigures(wide, null, [...english, typed('r2', '87,4')]).english).toEqual([]);
    // What says nothing of its own is read with a form that is all English.
    expect(lookAtFigures(wide, null, [...english, ...block('1,200', '700')]).english).toHaveLength(3);
  });

  it('say whose marks they carry and what would read otherwise, for a grid that decides over several reports', () => {
    const otherwise = [{ code: 'models', value: '1079', typed: '1.079' }];
    expect(look(typed('models', '1,079')).marks).toEqual({ convention: 'undecided', otherwise, blocks: [] });
    expect(look(typed('models', '1,079'), typed('economy', '12.5')).marks.convention).toBe('english');
    expect(look(typed('models', '1.079'), typed('economy', '12,5')).marks.convention).toBe('vietnamese');
  });

  it('say what is wrong with each of them, not only with the first', () => {
    const codes = look(typed('models', 'x'), typed('economy', '-5'), typed('culture', '2,5'), typed('other', '1'));
    expect(codes.figures.map(({ fault }) => fault?.code)).toEqual([
      'not-a-number',
      'figure-negative',
      'figure-not-whole',
      'figure-unknown',
    ]);
  });

  it('add up under their whole while they are not all there', () => {
    const half = look(typed('models', '1.079'), typed('economy', '1.000')).relations;
    expect(half).toMatchObject([
      { id: 'R1', at: 'models', outcome: 'warn', sum: '1000', difference: '-79', fault: null },
    ]);
    const all = look(typed('models', '1.079'), typed('economy', '1.000'), typed('culture', '78')).relations;
    expect(all).toMatchObject([{ outcome: 'fail', difference: '-1', fault: { code: 'figure-parts-do-not-sum' } }]);
    const right = look(typed('models', '1.079'), typed('economy', '1.000'), typed('culture', '79')).relations;
    expect(right).toMatchObject([{ outcome: 'pass', difference: '0' }]);
  });

  it('may have a day of their own, in the year of the cut-off, and after it: flagged and no fault', () => {
    const [first, second, third] = look(
      typed('models', '5', '22/6'),
      typed('economy', '2', '01/06/2026'),
      typed('culture', '3', '31/6'),
    ).figures;
    expect(first).toMatchObject({ asOf: '2026-06-22', afterCutOff: true, fault: null });
    expect(second).toMatchObject({ asOf: '2026-06-01', afterCutOff: false });
    expect(third).toMatchObject({ asOf: null, asOfWrong: true });
  });

  it('of a share whose denominator is 0 ask for nothing: empty is its answer, and any rate is refused with the reason', () => {
    const share: Indicator = {
      ...{ code: 'rate', label: 'Tỷ lệ mô hình kinh tế', unit: '%', kind: 'share', of: null, by: null },
      ...{ setting: null, programme: 'DVK', required: true, source: null },
    };
    const base = plan();
    const rate = {
      id: 'R2',
      check: 'K2',
      share: 'rate',
      numerator: 'economy',
      denominator: 'models',
      decimals: 1,
    } as const;
    const template = {
      ...base.template,
      indicators: [...base.template.indicators, share],
      relations: [...base.template.relations, rate],
    };
    const none = [typed('models', '0'), typed('economy', '0'), typed('culture', '0')];
    const empty = lookAtFigures({ ...base, template }, null, none);
    expect([empty.missing, empty.ofNothing]).toEqual([[], ['rate']]);
    const stated = none.map(({ code, text }) => ({ code, value: text, asOf: null, asStated: text }));
    expect(figureFault(template, null, stated)).toBeNull();
    for (const value of ['0', '100']) {
      const said = lookAtFigures({ ...base, template }, null, [...none, typed('rate', value)]);
      expect(said.relations.find(({ id }) => id === 'R2')?.fault?.code).toBe('figure-share-of-nothing');
      const fault = figureFault(template, null, [...stated, { code: 'rate', value, asOf: null, asStated: null }]);
      expect(fault?.refusal).toMatchObject({ code: 'figure-share-of-nothing', pointer: '/figures/3/value' });
      expect(refusalSentence('figure-share-of-nothing', fault?.refusal.facts ?? {})).toContain('mẫu số bằng 0');
    }
    expect(lookAtFigures({ ...base, template }, null, none.slice(1)).missing).toEqual(['models', 'rate']);
  });

  it('are named in refusals as an office writes them', () => {
    const { fault } = look(typed('models', '1.234,5')).figures[0] ?? {};
    expect(refusalSentence('figure-not-whole', fault?.facts ?? {})).toContain('1.234,5');
    const shares = { printed: '100.5', computed: '87.4' };
    expect(refusalSentence('figure-share-does-not-match', shares)).toBe('Tỷ lệ ghi 100,5%, tính từ số liệu là 87,4%.');
    expect(refusalSentence('figure-share-does-not-match', shares, 'en')).toContain('100,5%');
  });
});
