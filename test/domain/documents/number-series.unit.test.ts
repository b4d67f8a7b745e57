import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentSymbol } from '#domain/documents/document-number.ts';
import { bearerOf } from '#domain/documents/number-series.ts';
import { isWrittenNumber, numberKey } from '#domain/documents/written-number.ts';
import { addDays, civilDate } from '#domain/kernel/civil-date.ts';
import {
  type GivenNumbers,
  type NumberedDocument,
  numberRules,
  type NumberSeries,
} from '#domain/kernel/given-numbers.ts';

const notice: NumberedDocument = {
  ...{ stream: 'conference/a', type: 'thongBao', issuerCode: 'BCĐ', key: '5', symbol: '05-TB/BCĐ' },
  date: civilDate('2025-08-14'),
};
const wanted = {
  ...{ stream: 'conference/b', committee: 'bcd', issuerCode: 'BCĐ', type: 'thongBao', number: '05' },
  layout: 'party',
  date: civilDate('2026-11-30'),
} as const;
const given = (series: NumberSeries | null, ...bearing: readonly NumberedDocument[]): GivenNumbers => ({
  bearing,
  series: new Map(series === null ? [] : [['bcd', series]]),
});
const term = { from: civilDate('2025-06-01'), to: civilDate('2030-05-31') };

describe('the number of a document', () => {
  it.each([5, '5', '05', '05a', '127b', '0012'])('is taken as it is written: %s', (number) => {
    expect(isWrittenNumber(number)).toBe(true);
  });

  it.each([0, -1, 1.5, '', '0', '00', 'a5', '5 a', '5ab', '05/TB', '٥', '1234567'])('is none: %s', (number) => {
    expect(isWrittenNumber(number)).toBe(false);
  });

  it('prints "05a" as written, and a bare one with two digits at least', () => {
    const symbol = (number: number | string) =>
      documentSymbol({ layout: 'party', number, type: 'thongBao', issuerCode: 'BCĐ' });
    expect([5, '5', '05', '05a', '005', 127].map(symbol)).toEqual([
      ...['05-TB/BCĐ', '05-TB/BCĐ', '05-TB/BCĐ', '05a-TB/BCĐ', '005-TB/BCĐ', '127-TB/BCĐ'],
    ]);
  });

  it('is the same number with and without zeros before it, and another with a letter after it', () => {
    expect([5, '5', '05', '005'].map(numberKey)).toEqual(['5', '5', '5', '5']);
    expect(numberKey('05A')).toBe(numberKey('5a'));
    expect(numberKey('05a')).not.toBe(numberKey('05'));
  });
});

describe('a series of numbers', () => {
  it('of the Party runs by type through the whole term of office (36-HD/VPTW 1.3.1)', () => {
    expect(bearerOf(wanted, given({ rule: 'typeAndTerm', term }, notice))).toBe(notice);
    expect(bearerOf({ ...wanted, type: 'giayMoi' }, given({ rule: 'typeAndTerm', term }, notice))).toBeNull();
    const next = { ...wanted, date: civilDate('2030-06-01') };
    expect(bearerOf(next, given({ rule: 'typeAndTerm', term }, notice))).toBeNull();
    expect(bearerOf(next, given(null, notice)), 'a term that nobody stated has no end').toBe(notice);
  });

  it('of the State begins anew with the year, and is one for all types unless the office keeps one for each', () => {
    const call = { ...wanted, layout: 'state', type: 'congVan' } as const;
    expect(bearerOf(call, given(null, { ...notice, date: civilDate('2026-01-05') }))).not.toBeNull();
    expect(bearerOf(call, given(null, notice))).toBeNull();
    const each = { rule: 'typeAndYear', term: null } as const;
    expect(bearerOf(call, given(each, { ...notice, date: civilDate('2026-01-05') }))).toBeNull();
  });

  it('of another issuer is another, and a document is no obstacle to itself', () => {
    expect(bearerOf({ ...wanted, issuerCode: 'BCĐ-DVK' }, given(null, notice))).toBeNull();
    expect(bearerOf({ ...wanted, stream: notice.stream }, given(null, notice))).toBeNull();
    expect(bearerOf(wanted, undefined), 'a rehearsal').toBeNull();
  });

  it('never has a number twice, whatever is asked in whatever order', () => {
    const types = fc.constantFrom('congVan', 'giayMoi', 'thongBao');
    const date = fc.integer({ min: 0, max: 2_500 }).map((days) => addDays(civilDate('2024-01-01'), days));
    const asked = fc.record({ type: types, date, number: fc.integer({ min: 1, max: 4 }) });
    const series = fc
      .constantFrom(...numberRules)
      .map((rule) => ({ rule, term: rule === 'typeAndTerm' ? term : null }));
    fc.assert(
      fc.property(series, fc.array(asked, { maxLength: 25 }), (rule, wishes) => {
        const kept: (NumberedDocument & { readonly number: number })[] = [];
        for (const [index, wish] of wishes.entries()) {
          const stream = `conference/${String(index)}`;
          if (bearerOf({ ...wanted, ...wish, stream }, given(rule, ...kept)) !== null) continue;
          kept.push({ ...wish, stream, issuerCode: 'BCĐ', key: String(wish.number), symbol: '' });
        }
        const inTerm = (day: string) => (day < term.from ? 'before' : day > term.to ? 'after' : 'in');
        const seriesOf = ({ type, date: day }: NumberedDocument): string =>
          rule.rule === 'typeAndTerm'
            ? `${type} ${inTerm(day)}`
            : `${rule.rule === 'year' ? '' : type} ${day.slice(0, 4)}`;
        const places = kept.map((one) => `${seriesOf(one)} ${String(one.number)}`);
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it('lets another number through that is asked for in the same pass', () => {
    expect(bearerOf({ ...wanted, number: '06' }, given(null, notice))).toBeNull();
    expect(bearerOf({ ...wanted, number: 5 }, given(null, notice))).toBe(notice);
  });

  it('of minutes is one of its own, whatever the rule', () => {
    const ofMinutes = { ...notice, type: 'bienBan' };
    const rules = numberRules.map((rule) => ({ rule, term: null }));
    const asked = { ...wanted, date: notice.date };
    for (const series of rules) {
      expect(bearerOf({ ...asked, type: 'bienBan' }, given(series, notice))).toBeNull();
      expect(bearerOf(asked, given(series, ofMinutes))).toBeNull();
      expect(bearerOf({ ...asked, type: 'bienBan' }, given(series, ofMinutes))).toBe(ofMinutes);
    }
  });
});
