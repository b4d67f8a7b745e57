import { z } from 'zod';
import { taskPaperKinds } from '#domain/follow-up-task/task-paper.ts';
import { SignerField } from '#api/routes/conferences/parts.fields.ts';
import { DateField, WrittenNumberField } from '#api/support/fields.ts';
import { MaybeText, UnitField } from '#api/support/unit-field.ts';

export const TaskPaperBody = z.strictObject({
  kind: z.enum(taskPaperKinds),
  number: WrittenNumberField,
  date: DateField,
  signer: SignerField,
  units: z.array(UnitField).max(5000).describe('To whom, of those that were given the task'),
  answerBy: DateField.nullable().default(null).describe('By which day an answer is asked'),
  text: MaybeText.describe('What it says beside what the record knows'),
});
