import { describe, expect, it } from 'vitest';
import { checkContent, contentFaults } from '#domain/report-template/check-content.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import type { Relation } from '#domain/report-template/relation.ts';
import { refusalSentence } from '#domain/words/refusals.ts';

const figure = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  ...{ code, label: code, unit: 'cuộc', kind: 'count', of: null, by: null, setting: null, programme: 'QCDC' },
  ...{ required: false, source: null, ...more },
});
const share = { kind: 'share', type: { is: 'percent', digits: 1 }, unit: '%' } as const;
const outline = (computed: Partial<Indicator>, ...others: readonly Indicator[]) => ({
  sections: [],
  indicators: [figure('a'), figure('b'), figure('x', computed), ...others],
  relations: new Array<Relation>(),
});
const faults = (...of: Parameters<typeof outline>) =>
  [...contentFaults(outline(...of))].map(({ code, pointer }) => [code, pointer]);

describe('a computed figure in an outline', () => {
  it('is published with a formula over figures of the same outline, a share without any relation', () => {
    expect(checkContent(outline({ computed: 'a + b' }))).toBeNull();
    expect(checkContent(outline({ computed: 'a ÷ b × 100', ...share }))).toBeNull();
    expect(checkContent(outline({ computed: 'y × 2' }, figure('y', { computed: 'a − b' })))).toBeNull();
  });

  it.each([
    ['computed-figure-unknown', { computed: 'a + la' }],
    ['computed-of-itself', { computed: 'a + x' }],
    ['formula-unfinished', { computed: 'a +' }],
    ['formula-empty', { computed: '' }],
  ] as const)('is refused at its formula: %s', (code, computed) => {
    expect(faults(computed)).toEqual([[code, '/indicators/2/computed']]);
  });

  it('is refused where formulas go round in a circle, at each of them and nowhere else', () => {
    const found = faults({ computed: 'y + a' }, figure('y', { computed: 'x − b' }), figure('z', { computed: 'x + a' }));
    expect(found).toEqual([
      ['computed-of-itself', '/indicators/2/computed'],
      ['computed-of-itself', '/indicators/3/computed'],
    ]);
  });

  it.each(['text', 'date', 'yesNo'] as const)('is not made of a figure that is %s', (is) => {
    expect(faults({ computed: 'a + t' }, figure('t', { type: { is } }))).toEqual([
      ['computed-not-a-number', '/indicators/2/computed'],
    ]);
  });

  it('is made of no index that others publish, and is none', () => {
    const index = { kind: 'index', source: 'PAPI' } as const;
    expect(faults({ computed: 'a + i' }, figure('i', index))).toEqual([
      ['computed-of-an-index', '/indicators/2/computed'],
    ]);
    expect(faults({ computed: 'a + b', ...index })).toEqual([['computed-index', '/indicators/2/kind']]);
  });

  it('says how it is rounded, and is a number', () => {
    expect(faults({ computed: 'a ÷ b', type: { is: 'decimal' } })).toEqual([
      ['computed-digits-missing', '/indicators/2/type'],
    ]);
    expect(faults({ computed: 'a ÷ b', type: { is: 'text' } })).toEqual([
      ['computed-cell-not-a-number', '/indicators/2/type'],
    ]);
  });

  it('is asked of nobody', () => {
    expect(faults({ computed: 'a + b', required: true, requiredFrom: '2026-07-01', mayBeMissing: true })).toEqual([
      ['computed-is-asked', '/indicators/2/required'],
      ['computed-is-asked', '/indicators/2/requiredFrom'],
      ['computed-is-asked', '/indicators/2/mayBeMissing'],
    ]);
  });

  it('is reckoned in one way: a share by its formula or by its relation', () => {
    const both = outline({ computed: 'a ÷ b × 100', ...share });
    const relation = { id: 'R1', check: 'K2', share: 'x', numerator: 'a', denominator: 'b', decimals: 1 } as const;
    const found = [...contentFaults({ ...both, relations: [relation] })];
    expect(found.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['relation-share-computed', '/relations/0/share'],
    ]);
  });

  it('is told in both languages what to do', () => {
    const [fault] = contentFaults(outline({ computed: '1.000 + a' }));
    if (fault === undefined) return expect.unreachable();
    expect(refusalSentence(fault.code, fault.facts)).toBe(
      'Số "1.000" trong công thức của "x" đọc được hai cách; ghi phần thập phân sau dấu phẩy (0,5), hàng nghìn không dấu (1000).',
    );
    expect(refusalSentence(fault.code, fault.facts, 'en')).toContain('decimals after a comma');
  });
});
