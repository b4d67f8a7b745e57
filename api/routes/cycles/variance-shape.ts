import { z } from 'zod';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { CorrectedTotal } from '#domain/review-cycle/corrections.ts';
import type { PinnedTemplate } from '#domain/review-cycle/plan.ts';
import type { Variance } from '#domain/review-cycle/variance.ts';
import { VarianceStatus } from '#api/support/unions.ts';

export const VarianceShape = z.object({
  number: z.int(),
  unit: z.string(),
  name: z.string(),
  changes: z.array(z.object({ code: z.string(), label: z.string(), old: z.string().nullable(), value: z.string() })),
  reason: z.string(),
  document: z.string(),
  by: z.string().describe('Who recorded it'),
  status: VarianceStatus,
  judgedAt: z.iso.datetime().nullable(),
  refusedBecause: z.string().nullable(),
});

export const CorrectedShape = z.object({
  value: z.string().describe('What the sealed figure comes to with every accepted note'),
  difference: z.string().nullable().describe('From the sealed one to it; null: none was sealed'),
  notes: z.array(z.int()).describe('Numbers of the notes it hangs on'),
});

/** Null: no accepted note moves it. */
export function correctedShape(moved: CorrectedTotal | undefined): z.output<typeof CorrectedShape> | null {
  if (moved === undefined) return null;
  return { value: moved.corrected, difference: moved.difference, notes: [...moved.notes] };
}

export function varianceShape(
  { number, unit, changes, reason, document, by, standing }: Variance,
  { indicators }: PinnedTemplate,
  nameOf: (unit: UnitId) => string,
): z.output<typeof VarianceShape> {
  const labels = new Map(indicators.map(({ code, label }) => [code, label]));
  return {
    ...{ number, unit, name: nameOf(unit), reason, document, by: by.person, status: standing.status },
    changes: changes.map((change) => ({ ...change, label: labels.get(change.code) ?? change.code })),
    judgedAt: standing.status === 'waiting' ? null : standing.at,
    refusedBecause: standing.status === 'refused' ? standing.reason : null,
  };
}
