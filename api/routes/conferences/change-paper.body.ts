import { z } from 'zod';
import { changePaperKinds } from '#domain/conference/change-paper.ts';
import { SignerField } from '#api/routes/conferences/parts.fields.ts';
import { DateField, WrittenNumberField } from '#api/support/fields.ts';
import { MaybeText } from '#api/support/unit-field.ts';

export const ChangePaperBody = z.strictObject({
  kind: z.enum(changePaperKinds),
  number: WrittenNumberField,
  date: DateField,
  signer: SignerField,
  text: MaybeText.describe('What it says beside what the record knows'),
});
