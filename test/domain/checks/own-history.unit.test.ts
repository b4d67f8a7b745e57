import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { againstOwnHistory, usualRanges } from '#domain/checks/own-history.ts';
import { compareDecimals, fromUnits } from '#domain/consolidation/decimal.ts';
import { historySentence, rangeSentences } from '#domain/words/own-history.ts';

const past = (...values: readonly string[]) => values.map((value, at) => ({ period: `kỳ ${String(at)}`, value }));
const rules = (value: string, ...earlier: readonly string[]) =>
  againstOwnHistory(value, past(...earlier)).map(({ rule }) => rule);

describe('a figure against the unit’s own history', () => {
  it('stands out when it lies far from the median by the usual spread, and says both', () => {
    expect(againstOwnHistory('180', past('102', '98', '101', '99', '100'))).toEqual([
      { rule: 'K15', value: '180', median: '100', spread: '1', periods: 5 },
      { rule: 'K16', value: '180', last: '102', difference: '78', period: 'kỳ 0' },
    ]);
    expect(rules('110', '102', '98', '101', '99', '100')).toEqual([]);
    expect(rules('111', '102', '98', '101', '99', '100')).toEqual(['K15']);
    expect([rules('144', '100', '110', '90'), rules('145', '100', '110', '90')]).toEqual([[], ['K15']]);
  });

  it('takes the half-way of two in the middle, exactly, and figures with digits after the point', () => {
    expect(againstOwnHistory('99', past('1', '2', '3', '4'))[0]).toMatchObject({ median: '2.5', spread: '1' });
    expect(againstOwnHistory('99', past('1.25', '1.5', '1.75', '2'))[0]).toMatchObject({
      ...{ median: '1.625', spread: '0.25' },
    });
  });

  it('says nothing of what is usual from fewer than three periods, nor of small moves of what never moved', () => {
    expect(rules('20', '10', '10')).toEqual(['K16']);
    expect(rules('15', '10', '10', '10')).toEqual([]);
    expect(rules('16', '10', '10', '10')).toEqual(['K15', 'K16']);
    expect([rules('1100', '1000', '1000', '1000'), rules('1101', '1000', '1000', '1000')]).toEqual([[], ['K15']]);
  });

  it('calls a change sharp above half of the last figure, up or down, never for a handful', () => {
    expect([rules('30', '20'), rules('31', '20'), rules('9', '20'), rules('10', '20')]).toEqual([
      [],
      ['K16'],
      ['K16'],
      [],
    ]);
    expect([rules('6', '1'), rules('7', '1'), rules('5', '0'), rules('6', '0')]).toEqual([[], ['K16'], [], ['K16']]);
  });

  it('is silent without a history and over what is no number', () => {
    expect([rules('500'), rules('x', '1'), rules('500', 'x')]).toEqual([[], [], []]);
  });

  it('never remarks on a figure as it was each time before, whatever it was', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 8 }), (value, times) => {
        expect(rules(String(value), ...Array.from({ length: times }, () => String(value)))).toEqual([]);
      }),
    );
  });

  it('calls the same unusual in whatever order the earlier periods came, and never the median of them', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.array(fc.nat(2_000), { minLength: 3, maxLength: 8 }), (value, earlier) => {
        const unusual = (list: readonly number[]) => rules(String(value), ...list.map(String)).includes('K15');
        expect(unusual([...earlier].reverse())).toBe(unusual(earlier));
        const [median] = [...earlier].sort((a, b) => a - b).slice(Math.floor(earlier.length / 2));
        if (earlier.length % 2 === 1) expect(rules(String(median), ...earlier.map(String))).not.toContain('K15');
      }),
    );
  });

  it('is known before there is a figure: outside of what is usual by a rule is remarked on by it, and nothing else', () => {
    const figures = fc.array(fc.nat(3_000), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.nat(9_000), fc.integer({ min: 0, max: 2 }), figures, (units, digits, earlier) => {
        const decimal = (each: number) => fromUnits(BigInt(each), digits);
        const history = past(...earlier.map(decimal));
        const outside = usualRanges(history).filter(
          ({ from, to }) => compareDecimals(decimal(units), from) === -1 || compareDecimals(decimal(units), to) === 1,
        );
        expect(outside.map(({ rule }) => rule)).toEqual(rules(decimal(units), ...earlier.map(decimal)));
      }),
    );
  });

  it('names what is usual in both languages, never below zero', () => {
    const ranges = usualRanges(past('20', '10', '12'));
    expect(ranges).toMatchObject([
      { rule: 'K15', from: '3.1044', to: '20.8956', median: '12', spread: '2' },
      { rule: 'K16', from: '10', to: '30', last: '20' },
    ]);
    expect(ranges.map((range) => rangeSentences(range, 'vi').above)).toEqual([
      'Khác thường so với 3 kỳ trước của chính đơn vị: thường từ 3,1044 đến 20,8956 (trung vị 12, độ lệch thường thấy 2).',
      'Tăng mạnh so với kỳ liền trước có số liệu (kỳ 0): kỳ đó 20.',
    ]);
    const [few] = usualRanges(past('1', '2', '1'));
    expect(few && rangeSentences(few, 'vi').below).toContain('thường từ 0 đến 6');
    expect(few && rangeSentences(few, 'en').below).toContain('mostly 0 to 6');
  });

  it('is said with its numbers in both languages', () => {
    const said = againstOwnHistory('1800.5', past('1020', '980', '1000'));
    expect(said.map((remark) => historySentence(remark, 'vi'))).toEqual([
      'Khác thường so với 3 kỳ trước của chính đơn vị: lần này 1.800,5, trung vị 1.000, độ lệch thường thấy 20.',
      'Tăng mạnh so với kỳ liền trước có số liệu (kỳ 0): lần này 1.800,5, kỳ đó 1.020, tăng 780,5.',
    ]);
    expect(said.map((remark) => historySentence(remark, 'en'))).toEqual([
      'Unusual beside the unit’s own 3 earlier periods: now 1.800,5, their median 1.000, the usual distance from it 20.',
      'A sharp rise since the last period with a figure (kỳ 0): now 1.800,5, then 1.020, up by 780,5.',
    ]);
    const [fall] = againstOwnHistory('0', past('1020'));
    expect(fall && historySentence(fall, 'vi')).toBe(
      'Giảm mạnh so với kỳ liền trước có số liệu (kỳ 0): lần này 0, kỳ đó 1.020, giảm 1.020.',
    );
  });
});
