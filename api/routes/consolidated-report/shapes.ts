import { z } from 'zod';
import { Setting } from '#api/support/unions.ts';

export const FigureShape = z.object({
  ref: z.string().describe('As it stands in the text between [[ and ]]'),
  code: z.string(),
  setting: Setting.nullable().describe('Null: of all settings together'),
  label: z.string(),
  unit: z.string().describe('What is counted'),
  value: z.string(),
  gave: z.string().exactOptional().describe('Of a count: what those it counts gave'),
  source: z.string().exactOptional().describe('Of an index that outsiders publish: who, where and when'),
});

export const CorrectionShape = z.object({
  ref: z.string().describe('As it stands in the text between [[ and ]]'),
  sealed: z
    .string()
    .nullable()
    .describe('As approved: it stays what is printed; null: no total was, so no text refers to it'),
  corrected: z
    .string()
    .nullable()
    .describe('What it comes to with every accepted note; null: an index that was withdrawn since'),
  difference: z.string().nullable(),
  notes: z.array(z.int()).describe('Numbers of the notes it hangs on'),
});

/** The text as sealed: with its references, not their values. */
export const TextShape = z.object({
  title: z.string(),
  sections: z.array(
    z.object({ id: z.string(), heading: z.string(), level: z.union([z.literal(1), z.literal(2)]), text: z.string() }),
  ),
});

export const ValueShape = z.object({ ref: z.string(), value: z.string(), source: z.string().exactOptional() });

export const RevisionField = z
  .int()
  .min(0)
  .max(2_000_000_000)
  .describe('Of the draft as it was looked at: one changed since is not taken');
