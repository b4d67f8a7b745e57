import { z } from 'zod';
import { DateField, HourField } from '#api/support/fields.ts';
import { MaybeText } from '#api/support/unit-field.ts';

/** A date as an office states it; `raw` keeps its own words beside the instant. */
export const DueDateField = z.strictObject({
  kind: z.literal('date').default('date'),
  date: DateField,
  hour: HourField.default('24:00').describe('24:00 = the end of the day'),
  raw: MaybeText,
});
