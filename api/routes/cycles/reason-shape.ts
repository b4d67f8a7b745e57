import { z } from 'zod';
import type { ReturnReason } from '#domain/review-cycle/report.ts';
import { ReturnKind } from '#api/support/unions.ts';

export const ReasonShape = z
  .object({
    path: z.string().nullable(),
    reason: z.string(),
    place: z
      .string()
      .nullable()
      .describe('What the outline calls it; null = the whole report, its files, or not kept then'),
    kind: ReturnKind.nullable().describe('null = none was chosen'),
  })
  .meta({ id: 'ReturnReason' });

export function reasonShape({ path, reason, kind, place }: ReturnReason): z.output<typeof ReasonShape> {
  return { path, reason, kind: kind ?? null, place: place ?? null };
}
