import { compareDecimals, differenceOf } from '#domain/consolidation/decimal.ts';

/** A figure that the unit states at an inspection otherwise than in its regular report of the same days. */
export interface InspectionRemark {
  readonly rule: 'K17';
  readonly value: string;
  readonly regular: string;
  readonly difference: string;
  readonly period: string;
}

/**
 * K17, a rule of our own: no text says that the two must be alike (docs/domain.md#checks), for either may have been put right since. A
 * remark, never a refusal. What one of the two does not state is no difference.
 */
export function againstRegular(
  value: string | null,
  { value: regular, period }: { readonly value: string | null; readonly period: string },
): InspectionRemark | null {
  if (value === null || regular === null) return null;
  const order = compareDecimals(value, regular);
  if (order === null || order === 0) return null;
  return { rule: 'K17', value, regular, difference: differenceOf(value, regular) ?? value, period };
}
