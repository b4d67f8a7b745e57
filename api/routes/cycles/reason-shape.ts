import { z } from 'zod';
import type { ReturnReason } from '#domain/review-cycle/report.ts';
import { saidReason } from '#domain/words/placed-reason.ts';
import { spoken } from '#api/support/spoken.ts';
import { ReturnKind } from '#api/support/unions.ts';

export const ReasonShape = z
  .object({
    path: z.string().nullable(),
    reason: z.string(),
    place: z
      .string()
      .nullable()
      .describe('What the outline calls it; null = the whole report, its files, or not kept then'),
    paragraph: z
      .object({ at: z.int().describe('Its line in the section as it was handed in then, from 0'), begins: z.string() })
      .nullable()
      .describe('Of the section only this paragraph, item or row; null = the place as a whole'),
    kind: ReturnKind.nullable().describe('null = none was chosen'),
  })
  .meta({ id: 'ReturnReason' });

/** In the language of whoever reads it. */
export function reasonShape(stated: ReturnReason): z.output<typeof ReasonShape> {
  const { path, kind = null, place = null, paragraph } = stated;
  const of = paragraph === undefined ? null : { at: paragraph.at, begins: paragraph.begins ?? '' };
  return { path, reason: saidReason(stated, spoken()), kind, place, paragraph: of };
}
