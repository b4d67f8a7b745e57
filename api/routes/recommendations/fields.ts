import { z } from 'zod';
import { answerStances } from '#domain/recommendation/answer.ts';
import { DateField, lineUpTo, NameField, ReasonField } from '#api/support/fields.ts';

/** What whoever was asked said. */
export const AnswerBody = z.strictObject({
  item: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{0,59}$/)
    .max(60)
    .describe('Which recommendation, as it is listed'),
  addressee: NameField.nullable()
    .default(null)
    .describe('Which of several that were asked, by the name it is asked by; null: for all'),
  by: NameField.describe('Who answered'),
  number: lineUpTo(60).min(1).exactOptional().describe('Number and symbol as they are written; left out: no paper'),
  date: DateField,
  stance: z.enum(answerStances),
  text: ReasonField,
});
