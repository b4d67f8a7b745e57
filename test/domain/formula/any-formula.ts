import fc from 'fast-check';
import { type Formula, operators } from '#domain/formula/formula.ts';

export const codes = ['a', 'b-c', 'so_mo_hinh', 'D2'] as const;

const leaf: fc.Arbitrary<Formula> = fc.oneof(
  fc.constantFrom(...codes).map((code): Formula => ({ is: 'figure', code })),
  fc
    .tuple(fc.nat(5000), fc.stringMatching(/^\d{0,3}[1-9]?$/))
    .map(([whole, part]): Formula => ({ is: 'number', value: part === '' ? String(whole) : `${whole}.${part}` })),
);

const step = (below: fc.Arbitrary<Formula>): fc.Arbitrary<Formula> =>
  fc.oneof(
    below,
    below.map((of): Formula => ({ is: 'percent', of })),
    fc
      .tuple(fc.constantFrom(...operators), below, below)
      .map(([operator, left, right]): Formula => ({ is: 'two', operator, left, right })),
  );

/** Of every shape, up to sixteen figures and four steps deep. */
export const anyFormula: fc.Arbitrary<Formula> = step(step(step(step(leaf))));
