import { z } from 'zod';
import { missingText } from '#domain/words/missing.ts';
import { FileKind, FileType, MissingReason } from '#api/support/unions.ts';
import type { CountedMissing } from '#domain/review-cycle/counted-report.ts';
import type { Report } from '#domain/review-cycle/report.ts';

export const MissingShape = z.object({
  code: z.string(),
  reason: MissingReason,
  words: z.string().nullable().describe('Of another reason'),
  typed: z.string().describe('What stands in its cell'),
  sealed: z
    .string()
    .exactOptional()
    .describe('As it was approved, where a note said since that there is none; left out: none has'),
});

/** A file as the record names it. */
export const AttachedFileShape = z
  .object({
    id: z.string(),
    kind: FileKind,
    name: z.string(),
    type: FileType,
    size: z.int().describe('In bytes'),
    hash: z.string().describe('SHA-256 of its bytes'),
  })
  .meta({ id: 'AttachedFile' });

export const ReportShape = z.object({
  receipt: z.int(),
  round: z.int(),
  arrivedAt: z.iso.datetime(),
  dueAt: z.iso.datetime(),
  late: z.boolean(),
  figures: z.array(
    z.object({
      code: z.string(),
      value: z.string().describe('An exact decimal'),
      asOf: z.string().nullable(),
      asStated: z.string().nullable().describe('The words it was read from'),
      computed: z.literal(true).exactOptional().describe('Reckoned from the others by the outline'),
      explanation: z.string().nullable().describe('What the unit says of it'),
    }),
  ),
  missing: z.array(MissingShape).describe('Of these the unit said that it has no figure: that is not 0'),
  sections: z.array(z.object({ code: z.string(), text: z.string() })),
  signer: z.object({ post: z.string(), name: z.string() }),
  sentBy: z.string().nullable().describe('Who pressed; null = not kept then'),
  documentNumber: z.string().nullable(),
  onBehalf: z.object({ reason: z.string(), document: z.string() }).nullable(),
  replies: z
    .array(z.object({ path: z.string().nullable(), text: z.string() }))
    .describe('What the unit said to the marks it came back with'),
  files: z.array(AttachedFileShape).describe('What came with it, by its content'),
  flags: z.array(z.object({ code: z.literal('asOfAfterCutOff'), figure: z.string(), asOf: z.string() })),
});

export function missingShape(said: CountedMissing): z.output<typeof MissingShape> {
  return { ...said, typed: missingText(said) };
}

export function reportShape(report: Report): z.output<typeof ReportShape> {
  return {
    ...report,
    sentBy: report.sentBy?.person ?? null,
    figures: report.figures.map(({ explanation = null, ...figure }) => ({ ...figure, explanation })),
    missing: (report.missing ?? []).map(missingShape),
    sections: [...report.sections],
    replies: [...(report.replies ?? [])],
    files: [...(report.files ?? [])],
    flags: [...report.flags],
  };
}
