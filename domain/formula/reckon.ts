import type { Formula } from '#domain/formula/formula.ts';
import { perHundred, type Ratio, ratioOf, reckonTwo, rounded } from '#domain/formula/ratio.ts';
import { unreachable } from '#domain/kernel/never.ts';

/** What a formula comes to. Nothing is said of what there is none of: a figure that is not there is not 0. */
export type Reckoned =
  | { readonly is: 'value'; readonly value: string }
  /** These figures are not there. */
  | { readonly is: 'without'; readonly codes: readonly string[] }
  | { readonly is: 'byZero' };

/** `valueOf` a figure as an exact decimal, null where there is none. Every formula comes to something; nothing is thrown. */
export function reckon(formula: Formula, valueOf: (code: string) => string | null, digits: number): Reckoned {
  const without = new Set<string>();
  const work = (part: Formula): Ratio | null => {
    switch (part.is) {
      case 'number':
        return ratioOf(part.value);
      case 'figure': {
        const value = valueOf(part.code);
        const ratio = value === null ? null : ratioOf(value);
        if (ratio === null) without.add(part.code);
        return ratio;
      }
      case 'percent': {
        const of = work(part.of);
        return of === null ? null : perHundred(of);
      }
      case 'two': {
        const [left, right] = [work(part.left), work(part.right)];
        if (left === null || right === null) return null;
        return reckonTwo(part.operator, left, right);
      }
      default:
        return unreachable(part);
    }
  };
  const ratio = work(formula);
  if (without.size > 0) return { is: 'without', codes: [...without] };
  return ratio === null ? { is: 'byZero' } : { is: 'value', value: rounded(ratio, digits) };
}
