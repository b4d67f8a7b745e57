import { z } from 'zod';
import { awardMeasures } from '#domain/award-round/award.ts';
import { awardRecipients } from '#domain/conference/parts.ts';
import { CountField, DateField, lineUpTo, NameField, NumberField } from '#api/support/fields.ts';
import { UnitField } from '#api/support/unit-field.ts';

const Id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,59}$/i)
  .max(60);

export const KindsField = z
  .array(
    z.strictObject({
      id: Id,
      kind: lineUpTo(60).min(1).describe('certificateOfMerit, emulationFlag …: an open list'),
      name: NameField,
      recipient: z.enum(awardRecipients),
      quota: z.int().min(0).max(10_000),
      by: NameField.describe('Who gives it'),
    }),
  )
  .min(1)
  .max(30);

export const CriteriaField = z
  .array(
    z.strictObject({
      measure: z.enum(awardMeasures),
      atLeast: CountField.describe('Whole percent of a share, or a count'),
    }),
  )
  .min(1)
  .max(awardMeasures.length)
  .describe('Those that come first weigh more');

export const PeriodField = z.strictObject({ label: NameField, from: DateField, to: DateField });

export const NomineeField = z.discriminatedUnion('recipient', [
  z.strictObject({
    recipient: z.literal('collective'),
    unit: UnitField,
    itself: z.boolean().default(false).describe('The unit itself; else a collective of it'),
    name: NameField,
  }),
  z.strictObject({
    recipient: z.literal('person'),
    unit: UnitField,
    person: NameField,
    post: lineUpTo(300).default(''),
  }),
]);

export const NumbersField = z.array(NumberField).min(1).max(2000);
