import { z } from 'zod';
import { cyclePaperKinds } from '#domain/review-cycle/cycle-paper.ts';
import { SignerField } from '#api/routes/conferences/parts.fields.ts';
import { DateField, WrittenNumberField } from '#api/support/fields.ts';
import { MaybeText, UnitField } from '#api/support/unit-field.ts';

export const CyclePaperBody = z.strictObject({
  kind: z.enum(cyclePaperKinds),
  number: WrittenNumberField,
  date: DateField,
  signer: SignerField,
  units: z.array(UnitField).max(5000).describe('To whom, of the cycle’s members'),
  answerBy: DateField.nullable()
    .default(null)
    .describe('By which day the report is asked for; an urging letter names one'),
  text: MaybeText.describe('What it says beside what the record knows'),
});
