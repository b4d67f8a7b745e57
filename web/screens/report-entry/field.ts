import type { Indicator } from '#web/screens/report-entry/model.ts';

/** What of an indicator says what stands in its cell. */
export type Field = Pick<Indicator, 'kind' | 'type'>;
export type FieldType = NonNullable<Indicator['type']>;

/** As domain/report-template/field-type.ts has it: an outline that names none means a number by its kind. */
export function typeOf({ kind, type }: Field): FieldType {
  return type ?? { is: kind === 'share' || kind === 'index' ? 'decimal' : 'count' };
}

/** It is no number: it stands at the left, is in no sum and changes by nothing. */
export function isWorded(field: Field): boolean {
  const { is } = typeOf(field);
  return is === 'yesNo' || is === 'date' || is === 'text' || is === 'choice';
}

/** Words of one's own: they may take several lines. */
export function hasLines(field: Field | undefined): boolean {
  return field !== undefined && typeOf(field).is === 'text';
}

/** A rate: two of them differ by points, and a rate of a rate says nothing. A share of an earlier outline names no type. */
export function isPercent(field: Field): boolean {
  return typeOf(field).is === 'percent' || (field.kind === 'share' && field.type === undefined);
}
