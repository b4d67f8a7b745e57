import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConsolidationInput, consolidate } from '#domain/consolidation/consolidate.ts';
import { sumOf } from '#domain/consolidation/decimal.ts';
import { count, noSums, noTerm, readTerm, sumAt } from '#domain/consolidation/running-sums.ts';
import { anyConsolidation, figureText } from '#test/domain/consolidation/any-consolidation.ts';
import { plainConsolidate } from '#test/domain/consolidation/plain-consolidate.ts';

const added = (texts: readonly string[]): string | null => {
  const sums = noSums(1);
  const term = noTerm();
  for (const text of texts) count(sums, 0, readTerm(text, term) ? term : null, false);
  return sums.unreadable[0] === 1 ? null : sumAt(sums, 0);
};

describe('one pass over all reports', () => {
  it('comes to what adding them figure by figure does, in any tree, of any setting, whatever they hold', () => {
    fc.assert(
      fc.property(anyConsolidation, (input: ConsolidationInput) => {
        expect(consolidate(input)).toEqual(plainConsolidate(input));
      }),
      { numRuns: 400 },
    );
  });

  it('adds as exactly as decimals of any length: where numbers end, where points differ, over and under zero', () => {
    fc.assert(
      fc.property(fc.array(figureText, { maxLength: 40 }), (texts) => {
        expect(added(texts)).toBe(sumOf(texts));
      }),
    );
    for (const texts of [
      ...[
        ['9007199254740991', '1'],
        ['999999999999999', '999999999999999'],
        ['-0'],
        ['0.1', '0.2'],
        ['13.75', '0.1', '0.2'],
      ],
      ...[
        ['123456789012345', '0.00000000000001', '-123456789012345'],
        ['1.50', '1.5'],
        ['1', '1,5'],
        ['1.'],
        ['.5'],
        ['-'],
        [''],
      ],
      Array.from({ length: 40 }, () => '999999999999999'),
    ])
      expect(added(texts), texts.join(' + ')).toBe(sumOf(texts));
  });
});
