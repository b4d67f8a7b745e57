import { z } from 'zod';
import { firstYear, lastYear } from '#domain/kernel/civil-date.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { IndexMeasure } from '#domain/outside-index/outside-index.ts';
import { readValue } from '#domain/review-cycle/read-value.ts';
import { DateField, lineUpTo } from '#api/support/fields.ts';
import { invalidField } from '#api/support/invalid-field.ts';
import { Problem } from '#api/support/problem.ts';
import { UnitField } from '#api/support/unit-field.ts';

export const YearOfIndex = z
  .int()
  .min(firstYear, 'year-out-of-range')
  .max(lastYear, 'year-out-of-range')
  .describe('The year that is measured');

/** Which index. Codes are capitals, however they are typed. */
export const keyFields = {
  code: lineUpTo(30)
    .min(1)
    .transform((text) => text.toUpperCase()),
  year: YearOfIndex,
  unit: UnitField.describe("Whose area: the host's own, or one of the units below it"),
};

export const publishedFields = {
  value: z
    .union([z.string().max(100), z.number().min(0).max(1e15)])
    .describe('Text is read the Vietnamese way, "67,31"; a JSON number has one meaning only'),
  organisation: lineUpTo(300).describe('Who published it'),
  title: lineUpTo(500).describe('The paper in which it stands'),
  address: lineUpTo(500)
    .refine((text) => text === '' || /^https?:\/\/\S+$/i.test(text), { message: 'not-a-page-address' })
    .nullable()
    .default(null)
    .transform((text) => (text === null || text === '' ? null : text))
    .describe('Where it can be read'),
  publishedOn: DateField,
};

/** The exact decimal; what has two readings is asked back. Bounds and digits are the domain's to judge. */
export function readIndexValue(value: string | number, measure: IndexMeasure): string {
  const at = { pointer: '/value' };
  if (typeof value === 'number') return String(value);
  // Points and shares have a few digits and a fraction: by the rule it is thousands, and from a foreign paper it is not.
  const pointed = measure === 'rank' ? null : /^(\d{1,3})\.(\d{3})$/.exec(value.trim());
  if (pointed !== null) {
    const [, whole = '', rest = ''] = pointed;
    throw invalidField(at.pointer, 'two-readings', { value, whole: `${whole}${rest}`, part: `${whole},${rest}0` });
  }
  const type = measure === 'percent' ? ({ is: 'percent' } as const) : ({ is: 'decimal' } as const);
  const read = readValue({ kind: measure === 'rank' ? 'count' : 'index', type }, value, null);
  switch (read.kind) {
    case 'value':
      return read.value;
    case 'asked':
      throw new Problem('ambiguous-number', { raw: value }, at);
    case 'notANumber':
    case 'missing':
    case 'unread':
      throw new Problem('not-a-number', { raw: value }, at);
    default:
      return unreachable(read);
  }
}
