import { z } from 'zod';
import type { ReturnReason } from '#domain/review-cycle/report.ts';
import { ReturnKind } from '#api/support/unions.ts';

export const ReasonShape = z
  .object({
    path: z.string().nullable(),
    reason: z.string(),
    kind: ReturnKind.nullable().describe('null = none was chosen'),
  })
  .meta({ id: 'ReturnReason' });

export function reasonShape({ path, reason, kind }: ReturnReason): z.output<typeof ReasonShape> {
  return { path, reason, kind: kind ?? null };
}
