import { unreachable } from '#domain/kernel/never.ts';
import type { FieldType } from '#domain/report-template/field-type.ts';
import { type Indicator, isCounted } from '#domain/report-template/indicator.ts';

type Typed = Pick<Indicator, 'kind' | 'type'>;
type Stated = Pick<Indicator, 'kind' | 'type' | 'computed'>;

/** Outlines of earlier releases name none: what is counted is a whole number, what is calculated or published may have digits. */
export function typeOf({ kind, type }: Typed): FieldType {
  return type ?? { is: isCounted(kind) ? 'count' : 'decimal' };
}

/** What can be set against each other, and added up: tonnes and đồng are both numbers, and make no sum. Null: it is no number. */
export function measureOf(indicator: Typed): 'number' | 'percent' | 'money' | null {
  const { is } = typeOf(indicator);
  switch (is) {
    case 'count':
    case 'decimal':
      return 'number';
    case 'percent':
      return 'percent';
    case 'money':
      return 'money';
    case 'yesNo':
    case 'date':
    case 'text':
    case 'choice':
      return null;
    default:
      return unreachable(is);
  }
}

export function isWhole(indicator: Typed): boolean {
  const { is } = typeOf(indicator);
  return is === 'count' || is === 'money';
}

/** Percentages are no more summed than shares are, an index is published by outsiders, and what is computed is reckoned anew from sums. */
export function isSummed(indicator: Stated): boolean {
  const measure = measureOf(indicator);
  return indicator.computed === undefined && isCounted(indicator.kind) && (measure === 'number' || measure === 'money');
}

/** Whether its total is told, summed or reckoned; of the others is told how many answered, and what. */
export function hasTotal(indicator: Stated): boolean {
  return indicator.computed !== undefined || indicator.kind === 'share' || isSummed(indicator);
}

/** Whether "87,4%" may stand there: a share of an earlier outline names no type, and is typed with its sign. */
export function takesPercentSign(field: Typed): boolean {
  const { is } = typeOf(field);
  return is === 'percent' || (is === 'decimal' && field.type === undefined);
}
