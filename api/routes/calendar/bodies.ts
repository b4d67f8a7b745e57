import { z } from 'zod';
import { specialDayKinds } from '#domain/kernel/working-calendar.ts';
import { OfWhom } from '#api/routes/calendar/whose-table.ts';
import { UnitField } from '#api/support/unit-field.ts';
import { DateField, lineUpTo, YearField } from '#api/support/fields.ts';

const Source = lineUpTo(500).describe('The document that makes the day what it is');

export const TableBody = z.strictObject({
  ...OfWhom,
  source: lineUpTo(500)
    .optional()
    .describe('Of a unit’s own table: the document by which it has one; left out: as it had it before'),
  version: lineUpTo(100),
  from: DateField,
  to: DateField,
  days: z
    .array(z.strictObject({ date: DateField, kind: z.enum(specialDayKinds), label: lineUpTo(500), source: Source }))
    .max(20_000),
});

const Base = lineUpTo(100).describe('The version that was looked at; another one published meanwhile refuses it');

export const ChangeDaysBody = z.strictObject({
  ...OfWhom,
  base: Base,
  days: z
    .array(
      z.strictObject({
        date: DateField,
        kind: z.enum(specialDayKinds).nullable().describe('Null: an ordinary day again'),
        label: lineUpTo(500),
        source: Source,
      }),
    )
    .min(1)
    .max(50),
});

export const CultureDayBody = z.strictObject({
  ...OfWhom,
  base: Base,
  from: YearField.nullable().describe('The first year in which 24/11 is a day off; null: it is an ordinary day'),
  source: Source,
});

export const WithdrawBody = z.strictObject({ unit: UnitField, base: Base, source: Source });
