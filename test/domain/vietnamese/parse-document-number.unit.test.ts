import { describe, expect, it } from 'vitest';
import { digitsWithin, notAFigure } from '#domain/vietnamese/not-a-figure.ts';
import { parseDocumentNumber } from '#domain/vietnamese/parse-document-number.ts';

const read = (text: string) => {
  const parsed = parseDocumentNumber(text);
  return parsed.ok ? parsed.document : parsed.reason;
};

describe('a document number', () => {
  it.each([
    [
      '34/2007/PL -  UBTVQH 11',
      {
        number: 34,
        year: 2007,
        type: 'PL',
        issuer: 'UBTVQH11',
        normalised: '34/2007/PL-UBTVQH11',
        grammar: 'stateNormative',
      },
    ],
    ['Pháp lệnh số 34/2007/PL -  UBTVQH 11', { number: 34, normalised: '34/2007/PL-UBTVQH11' }],
    ['35-CT/TW', { number: 35, type: 'CT', issuer: 'TW', grammar: 'party' }],
    ['42/NQ-CP', { number: 42, type: 'NQ', issuer: 'CP', grammar: 'stateIndividual' }],
    ['Số: 05/TB-BCĐ', { number: 5, type: 'TB', issuer: 'BCĐ', normalised: '05/TB-BCĐ', grammar: 'stateIndividual' }],
    ['05/TB-BC\u00D0', { issuer: 'BCĐ', normalised: '05/TB-BCĐ' }],
    ['182-KH/TU', { number: 182, type: 'KH', issuer: 'TU', grammar: 'party' }],
    ['120\u00A0-\u00A0KL/TW', { type: 'KL', normalised: '120-KL/TW' }],
    ['59/2023/NĐ-CP', { year: 2023, type: 'NĐ', issuer: 'CP', grammar: 'stateNormative' }],
    ['QĐ 45/2018/QĐ-TTg', { number: 45, type: 'QĐ', issuer: 'TTg' }],
    ['1243/NQ-UBTVQH15', { number: 1243, type: 'NQ', issuer: 'UBTVQH15', grammar: 'stateIndividual' }],
    ['3118/PB-VPCP', { type: 'PB', issuer: 'VPCP' }],
  ])('%j is read by its grammar', (text, document) => expect(read(text)).toMatchObject(document));

  it('of a law names no type', () => {
    expect(read('Luật 10/2022/QH15')).toEqual({
      number: 10,
      year: 2022,
      issuer: 'QH15',
      normalised: '10/2022/QH15',
      grammar: 'stateNormative',
    });
  });

  it('is a công văn when what follows the stroke is no type code', () => {
    expect(read('9892/VPCP-QHĐP')).toMatchObject({ number: 9892, issuer: 'VPCP', unit: 'QHĐP' });
    expect(read('9892/VPCP-QHĐP')).not.toHaveProperty('type');
  });

  it.each([
    ['khoảng cách', 'no-number'],
    ['30/6', 'unknown-shape'],
    ['665/665', 'unknown-shape'],
    ['12-ZZ/TW', 'unknown-type'],
    ['12/2020/ZZ-CP', 'unknown-type'],
    ['', 'no-number'],
  ])('%j is refused: %s', (text, reason) => expect(read(text)).toBe(reason));
});

describe('a piece of text that is no figure', () => {
  it.each([
    ['XXII', 'romanOrdinal'],
    ['VI', 'romanOrdinal'],
    ['2020-2025', 'yearSpan'],
    ['2020 -2021', 'yearSpan'],
    ['2016–2020', 'yearSpan'],
    ['2021 - 2026', 'yearSpan'],
    ['42/NQ-CP', 'documentNumber'],
    ['Covid-19', 'partOfAName'],
    ['NQ 42', 'partOfAName'],
    ['anh_1812021.jpg', 'fileName'],
  ])('%j is a %s', (text, what) => expect(notAFigure(text)).toBe(what));

  it.each(['665', '1.079', '87,4%', '665/665', 'hơn 100', ''])('%j may be one', (text) => {
    expect(notAFigure(text)).toBeNull();
  });

  it('gives up the digits it holds', () => {
    expect(digitsWithin('42, 35, 182')).toEqual(['42', '35', '182']);
    expect(digitsWithin('2020-2025')).toEqual([]);
    expect(digitsWithin('1871428')).toEqual(['1871428']);
  });
});
