import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsSumToWhole } from '#domain/checks/figures-against-each-other.ts';
import { answersOf } from '#domain/consolidation/answers.ts';
import { consolidate } from '#domain/consolidation/consolidate.ts';
import { fromUnits } from '#domain/consolidation/decimal.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { contentFaults } from '#domain/report-template/check-content.ts';
import type { FieldType } from '#domain/report-template/field-type.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import type { Relation } from '#domain/report-template/relation.ts';
import { decimalOf } from '#domain/report-workbook/raw-cell.ts';
import { readFigureCell } from '#domain/report-workbook/read-cell.ts';
import { lookAtFigures } from '#domain/review-cycle/look-at-figures.ts';
import { readValue } from '#domain/review-cycle/read-value.ts';
import { asChecked } from '#domain/review-cycle/relations.ts';
import { valueFault } from '#domain/review-cycle/value-faults.ts';
import { shownValue, typedValue } from '#domain/words/field-values.ts';
import { refusalSentence } from '#domain/words/refusals.ts';
import { plan } from '#test/support/plans.ts';

const cutOff = civilDate('2026-06-14');
const indicator = (code: string, type: FieldType | undefined, more: Partial<Indicator> = {}): Indicator => ({
  ...{ code, label: `chỉ tiêu ${code}`, unit: 'tấn', kind: 'count', of: null, by: null, setting: null },
  ...{ programme: 'QCDC', required: false, source: null, ...(type === undefined ? {} : { type }), ...more },
});
const choice: FieldType = {
  is: 'choice',
  options: [
    { code: 'good', label: 'Tốt' },
    { code: 'fair', label: 'Khá' },
  ],
};
const types: Readonly<Record<FieldType['is'], FieldType>> = {
  ...{ count: { is: 'count' }, money: { is: 'money' }, yesNo: { is: 'yesNo' }, date: { is: 'date' } },
  ...{ text: { is: 'text' }, decimal: { is: 'decimal', digits: 2 }, percent: { is: 'percent', digits: 1 }, choice },
};
const read = (is: FieldType['is'], text: string) => readValue(indicator('x', types[is]), text, cutOff);
const value = (is: FieldType['is'], text: string) => {
  const found = read(is, text);
  return found.kind === 'value' ? found.value : found.kind === 'unread' ? found.code : found.kind;
};

describe('what is typed into a field', () => {
  it.each<[FieldType['is'], string, string]>([
    ['count', '1.079', '1079'],
    ['count', '5%', 'figure-percent-unasked'],
    ['decimal', '13,75', '13.75'],
    ['decimal', '12.5', 'asked'],
    ['decimal', 'x', 'notANumber'],
    ['percent', '87,4%', '87.4'],
    ['percent', '87,4', '87.4'],
    ['money', '1.500.000 đồng', '1500000'],
    ['money', '1,5 tỷ', '1500000000'],
    ['money', '12 triệu đồng', '12000000'],
    ['money', '3 tr', '3000000'],
    ['money', '3tr.đ', '3000000'],
    ['money', '500k', '500000'],
    ['money', '1,2 nghìn tỷ đồng', '1200000000000'],
    ['money', '3tr5', 'notANumber'],
    ['count', '500k', 'notANumber'],
    ['money', '1.250.000.000.000đ', '1250000000000'],
    ['money', '1,500 tỷ', 'asked'],
    ['yesNo', 'Có', 'yes'],
    ['yesNo', 'không', 'no'],
    ['yesNo', 'TRUE', 'yes'],
    ['yesNo', 'chưa rõ', 'figure-not-yes-or-no'],
    ['date', '30/6', '2026-06-30'],
    ['date', '30/06/2025', '2025-06-30'],
    ['date', '2025-06-30', '2025-06-30'],
    ['date', '31/6/2026', 'figure-no-such-day'],
    ['date', 'cuối tháng', 'figure-not-a-day'],
    ['text', '  Đã  ban hành\tquy chế ', 'Đã ban hành quy chế'],
    ['text', '\n  Xã  A: có \r\nXã B:\vkhông\n\n\n\n- Xã C ', 'Xã A: có\nXã B:\nkhông\n\n- Xã C'],
    ['text', '-', '-'],
    ['choice', 'tốt', 'good'],
    ['choice', 'fair', 'fair'],
    ['choice', 'xuất sắc', 'figure-not-an-option'],
  ])('as %s: %j is %s', (is, text, expected) => {
    expect(value(is, text)).toBe(expected);
  });

  it('says that there is none in full words, whatever the field; "không" of a question is its answer', () => {
    for (const is of Object.keys(types) as FieldType['is'][]) expect(value(is, 'Không có số liệu')).toBe('missing');
    expect(value('count', 'không')).toBe('missing');
    expect(value('yesNo', 'không')).toBe('no');
    expect(value('text', 'không có')).toBe('không có');
  });

  it('has no percent sign where things are counted, whether the outline names the type or not', () => {
    const counted = readValue(indicator('x', undefined), '50%', cutOff);
    expect(counted).toEqual({ kind: 'unread', code: 'figure-percent-unasked' });
    const share = readValue(indicator('x', undefined, { kind: 'share' }), '50%', cutOff);
    expect(share).toMatchObject({ kind: 'value', value: '50' });
  });

  it('may be an option that is called like there being no figure', () => {
    const none: FieldType = { is: 'choice', options: [{ code: 'none', label: 'Không có số liệu' }, ...choice.options] };
    expect(readValue(indicator('x', none), 'không có số liệu', cutOff)).toMatchObject({ kind: 'value', value: 'none' });
  });

  it('is asked back where a cell shows a hundred times what is written beside it', () => {
    const cell = (number: number) =>
      readFigureCell({ kind: 'number', number, percent: true }, indicator('x', types.percent), {
        marks: 'vietnamese',
        cutOff,
      });
    expect(cell(0.874)).toMatchObject({ kind: 'read', value: '87.4' });
    expect(cell(87.4)).toMatchObject({ kind: 'asked', readings: [{ typed: '87,4' }, { typed: '8.740' }] });
  });

  it("is told how a day is written by one of the report's own time", () => {
    const template = { ...plan().template, indicators: [indicator('day', types.date)], relations: [] };
    const { figures } = lookAtFigures({ ...plan(), template }, null, [{ code: 'day', text: 'cuối tháng', asOf: '' }]);
    const [year = '', month = '', date = ''] = plan().cutOff.split('-');
    expect(figures[0]?.fault).toMatchObject({
      code: 'figure-not-a-day',
      facts: { example: `${date}/${month}/${year}` },
    });
  });

  it('is wrong with a reason of its own, in both languages', () => {
    const typed = (code: string, text: string) => ({ code, text, asOf: '' });
    const indicators = Object.entries(types).map(([code, type]) => indicator(code, type));
    const template = { ...plan().template, indicators, relations: [] };
    const { figures } = lookAtFigures({ ...plan(), template }, null, [
      ...[typed('count', '1,5'), typed('decimal', '1,234567'), typed('percent', '33,33'), typed('money', '1,5 đồng')],
      ...[typed('yesNo', 'có thể'), typed('date', '31/2/2026'), typed('text', 'x'.repeat(301))],
      ...[typed('choice', 'yếu'), typed('decimal', '-1')],
    ]);
    expect(figures.map(({ fault }) => fault?.code)).toEqual([
      ...['figure-not-whole', 'figure-too-fine', 'figure-too-fine', 'figure-not-whole', 'figure-not-yes-or-no'],
      ...['figure-no-such-day', 'figure-text-too-long', 'figure-not-an-option', 'figure-negative'],
    ]);
    for (const { fault } of figures) {
      for (const language of ['vi', 'en'] as const) {
        // They are codes of the cycle, each with its sentence.
        const said = refusalSentence(fault?.code as 'figure-too-fine', fault?.facts ?? {}, language);
        expect(said).not.toContain('{');
        expect(said.length).toBeGreaterThan(10);
      }
    }
    expect(refusalSentence('figure-not-an-option', figures[7]?.fault?.facts ?? {})).toContain('Tốt, Khá');
  });
});

const anyDecimal = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 14n }), fc.nat({ max: 2 }));

describe('a value', () => {
  it('comes back from what is typed for it: every number of every kind, every answer, every day', () => {
    const back = (is: FieldType['is'], one: string) =>
      expect(value(is, typedValue(indicator('x', types[is]), one))).toBe(one);
    fc.assert(
      fc.property(anyDecimal, ([units, scale]) => {
        back('decimal', fromUnits(units, scale));
        back('percent', fromUnits(units, scale));
        back('count', String(units));
        back('money', String(units));
      }),
    );
    for (const one of ['yes', 'no']) back('yesNo', one);
    for (const one of ['good', 'fair']) back('choice', one);
    fc.assert(
      fc.property(fc.date({ min: new Date('1945-09-02'), max: new Date('2100-01-01'), noInvalidDate: true }), (at) => {
        back('date', at.toISOString().slice(0, 10));
      }),
    );
  });

  it('13,75 + 0,1 + 0,2 is 14,05 typed, pasted, out of a workbook and from a program', () => {
    const [whole, ...parts] = ['w', 'a', 'b', 'c'].map((code) => indicator(code, { is: 'decimal', digits: 2 }));
    if (whole === undefined) return expect.unreachable();
    const relation: Relation = { id: 'R', check: 'K1', whole: 'w', parts: ['a', 'b', 'c'] };
    const template = { ...plan().template, indicators: [whole, ...parts], relations: [relation] };
    const typed = [
      ...[
        { code: 'w', text: '14,05' },
        { code: 'a', text: '13,75' },
      ],
      ...[
        { code: 'b', text: '0,1' },
        { code: 'c', text: ' 0,20 ' },
      ],
    ].map((one) => ({ ...one, asOf: '' }));
    const seen = lookAtFigures({ ...plan(), template }, null, typed).relations;
    expect(seen).toMatchObject([{ outcome: 'pass', sum: '14.05', difference: '0' }]);
    const cell = (number: number) =>
      readFigureCell({ kind: 'number', number, percent: false }, whole, { marks: 'vietnamese', cutOff });
    expect(cell(13.75 + 0.1 + 0.2)).toMatchObject({ value: '14.05', typed: '14,05' });
    expect(decimalOf({ number: 0.1 + 0.2, percent: false })).toBe('0.3');
    const text = (words: string, marks: 'vietnamese' | 'english') =>
      readFigureCell({ kind: 'text', text: words }, whole, { marks, cutOff });
    expect([text('13,75', 'vietnamese'), text('13.75', 'english')]).toMatchObject([
      { value: '13.75' },
      { value: '13.75' },
    ]);
    const members = ['u1', 'u2', 'u3'].map((unit) => ({ unit: unit as UnitId, setting: null, parent: null }));
    const accepted = ['13.75', '0.1', '0.2'].map((one, at) => ({
      unit: `u${String(at + 1)}` as UnitId,
      figures: [{ code: 'w', value: one }],
    }));
    expect(consolidate({ indicators: [whole], relations: [], members, accepted }).totals).toMatchObject([
      { value: '14.05' },
    ]);
  });

  it('is shown as it is read', () => {
    expect([
      shownValue(indicator('x', types.percent), '87.4'),
      shownValue(indicator('x', types.money), '1500000'),
    ]).toEqual([...['87,4%', '1.500.000']]);
    expect([shownValue(indicator('x', choice), 'good'), shownValue(indicator('x', types.yesNo), 'no')]).toEqual([
      'Tốt',
      'Không',
    ]);
  });

  it('that no field of its kind holds is refused, whoever sends it', () => {
    const fault = (is: FieldType['is'], one: string) => valueFault(indicator('x', types[is]), one)?.code ?? null;
    expect(fault('yesNo', 'Có')).toBe('figure-not-yes-or-no');
    for (const day of ['31/06/2026', '0001-01-01', '2120-06-22']) expect(fault('date', day)).toBe('figure-not-a-day');
    expect(fault('choice', 'Tốt')).toBe('figure-not-an-option');
    expect(fault('text', ' ')).toBe('figure-text-empty');
    expect(fault('money', '1.5')).toBe('figure-not-whole');
    expect(fault('percent', '33.33')).toBe('figure-too-fine');
    expect(fault('percent', '33.3')).toBeNull();
  });
});

describe('parts of a whole that were rounded', () => {
  const check = (digits: number, whole: string, parts: readonly string[], times = 1) => {
    const codes = parts.map((_part, at) => `p${String(at)}`);
    const type: FieldType = { is: 'percent', digits };
    const relation: Relation & { check: 'K1' } = { id: 'R', check: 'K1', whole: 'w', parts: codes };
    const template = {
      ...plan().template,
      indicators: ['w', ...codes].map((code) => indicator(code, type)),
      relations: [relation],
    };
    const figures = [whole, ...parts].map((one, at) => ({
      ...{ code: at === 0 ? 'w' : `p${String(at - 1)}`, value: one, asOf: null, asStated: null, reports: times },
    }));
    return partsSumToWhole(relation, asChecked(template, figures)).outcome;
  };

  it('33,3 three times is 100, and 33,2 three times is not', () => {
    expect(check(1, '100', ['33.3', '33.3', '33.3'])).toBe('pass');
    expect(check(1, '100', ['33.2', '33.2', '33.2'])).toBe('fail');
    expect(check(0, '100', ['33', '33', '33'])).toBe('fail');
  });

  it('raise no false error, however true parts were cut, in one report or in the total of many', () => {
    const shares = fc.array(fc.nat({ max: 99_999_999 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(shares, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 4 }),
        (reports, digits) => {
          const width = Math.max(...reports.map(({ length }) => length));
          // Exact millionths, rounded half up as an office does.
          const step = 10n ** BigInt(6 - digits);
          const round = (millionths: bigint): bigint => (millionths + step / 2n) / step;
          const sum = (list: readonly bigint[]): bigint => list.reduce((all, one) => all + one, 0n);
          const rows = reports.map((row) => Array.from({ length: width }, (_, at) => BigInt(row[at] ?? 0)));
          const whole = sum(rows.map((row) => round(sum(row))));
          const parts = Array.from({ length: width }, (_, at) => sum(rows.map((row) => round(row[at] ?? 0n))));
          const [first, ...others] = [whole, ...parts].map((units) => fromUnits(units, digits));
          expect(check(digits, first ?? '', others, rows.length)).toBe('pass');
          const far = whole + BigInt((width + 1) * rows.length);
          expect(check(digits, fromUnits(far + BigInt(width * rows.length), digits), others, rows.length)).toBe('fail');
        },
      ),
    );
  });

  it('counts and money are exact', () => {
    const relation: Relation & { check: 'K1' } = { id: 'R', check: 'K1', whole: 'w', parts: ['a'] };
    const template = {
      ...plan().template,
      ...{
        indicators: ['w', 'a'].map((code) => indicator(code, types.money, { unit: 'đồng' })),
        relations: [relation],
      },
    };
    const figures = [
      { code: 'w', value: '1000000' },
      { code: 'a', value: '999999' },
    ];
    const given = figures.map((one) => ({ ...one, asOf: null, asStated: null }));
    expect(partsSumToWhole(relation, asChecked(template, given)).outcome).toBe('fail');
  });
});

describe('totals', () => {
  const unit = (of: string) => of as UnitId;
  const indicators = Object.entries(types).map(([code, type]) => indicator(code, type));
  const members = ['a', 'b', 'c'].map((of) => ({ unit: unit(of), setting: null, parent: null }));
  const given = (of: string, values: Readonly<Record<string, string>>) => ({
    ...{ unit: unit(of), figures: Object.entries(values).map(([code, one]) => ({ code, value: one })) },
  });
  const accepted = [
    given('a', {
      count: '1',
      decimal: '0.1',
      money: '5000000000',
      percent: '50',
      yesNo: 'yes',
      date: '2026-01-02',
      text: 'x',
      choice: 'good',
    }),
    given('b', { count: '2', decimal: '0.2', money: '1', percent: '60', yesNo: 'yes', choice: 'fair' }),
    given('c', { yesNo: 'no', text: 'y' }),
  ];

  it('sum numbers and money, never percentages, days or words', () => {
    const { totals } = consolidate({ indicators, relations: [], members, accepted });
    expect(totals.map(({ code, value: sum }) => [code, sum])).toEqual([
      ['count', '3'],
      ['money', '5000000001'],
      ['decimal', '0.3'],
    ]);
  });

  it('count yes and no, and each option; what has no total says how many answered', () => {
    const answers = answersOf({ indicators, members, accepted });
    expect(answers).toEqual([
      {
        code: 'yesNo',
        given: 3,
        missing: 0,
        silent: 0,
        each: [
          { value: 'yes', count: 2 },
          { value: 'no', count: 1 },
        ],
      },
      { code: 'date', given: 1, missing: 0, silent: 2 },
      { code: 'text', given: 2, missing: 0, silent: 1 },
      { code: 'percent', given: 2, missing: 0, silent: 1 },
      {
        code: 'choice',
        given: 2,
        missing: 0,
        silent: 1,
        each: [
          { value: 'good', count: 1 },
          { value: 'fair', count: 1 },
        ],
      },
    ]);
  });
});

describe('an outline', () => {
  const faults = (indicators: readonly Indicator[], relations: readonly Relation[] = []) =>
    [...contentFaults({ sections: [], indicators, relations })].map(({ code, pointer }) => `${pointer} ${code}`);

  it('holds each type where it makes sense, and says where it does not', () => {
    expect(
      faults(
        Object.entries(types).map(([code, type]) => indicator(code, type, type.is === 'money' ? { unit: 'đồng' } : {})),
      ),
    ).toEqual([]);
    expect(faults([indicator('a', types.money, { unit: 'triệu đồng' })])).toEqual([
      '/indicators/0/unit indicator-money-unit',
    ]);
    expect(faults([indicator('a', undefined), indicator('b', types.yesNo, { of: 'a' })])).toEqual([
      '/indicators/1/type indicator-not-a-number',
    ]);
    expect(faults([indicator('a', { is: 'choice', options: [{ code: 'x', label: 'X' }] })])).toEqual([
      '/indicators/0/type/options indicator-options-too-few',
    ]);
    const twice = [
      { code: 'x', label: 'Tốt' },
      { code: 'x', label: 'tốt' },
    ];
    expect(faults([indicator('a', { is: 'choice', options: twice })])).toEqual([
      ...['/indicators/0/type/options/1/code template-code-repeated'],
      ...['/indicators/0/type/options/1/label indicator-option-repeated'],
    ]);
    expect(faults([indicator('a', { is: 'decimal', digits: 9 })])).toEqual([
      '/indicators/0/type/digits relation-decimals-out-of-range',
    ]);
  });

  it('compares like with like', () => {
    const [tonnes, dong, note] = [
      indicator('tonnes', types.decimal),
      indicator('dong', types.money, { unit: 'đồng' }),
      indicator('note', types.text),
    ];
    const sum = (whole: string, part: string): Relation => ({ id: 'R', check: 'K1', whole, parts: [part] });
    expect(faults([tonnes, dong], [sum('tonnes', 'dong')])).toEqual(['/relations/0/parts/0 relation-measures-differ']);
    expect(faults([tonnes, note], [sum('tonnes', 'note')])).toEqual(['/relations/0/parts/0 relation-not-a-number']);
    expect(faults([tonnes, { ...dong, of: 'tonnes' }])).toEqual([
      '/indicators/1/of indicator-whole-of-another-measure',
    ]);
  });
});
