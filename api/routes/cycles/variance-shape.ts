import { z } from 'zod';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { CorrectedTotal, LeafNow } from '#domain/review-cycle/corrections.ts';
import type { PinnedTemplate } from '#domain/review-cycle/plan.ts';
import type { Variance } from '#domain/review-cycle/variance.ts';
import { MissingShape, missingShape } from '#api/routes/cycles/report-shape.ts';
import { NamedFileShape } from '#api/routes/files/file-shape.ts';
import { VarianceStatus } from '#api/support/unions.ts';

export const VarianceShape = z.object({
  number: z.int(),
  unit: z.string(),
  name: z.string(),
  changes: z.array(
    z.object({
      ...{ code: z.string(), label: z.string(), old: z.string().nullable() },
      value: z.string().nullable().describe('Null: there is none, and `missing` says why'),
      missing: MissingShape.nullable(),
    }),
  ),
  reason: z.string(),
  document: z.string(),
  files: z.array(NamedFileShape).describe('What came with it'),
  by: z.string().describe('Who recorded it'),
  status: VarianceStatus,
  judgedAt: z.iso.datetime().nullable(),
  refusedBecause: z.string().nullable(),
});

export const CorrectedShape = z.object({
  value: z
    .string()
    .nullable()
    .describe('What the sealed figure comes to with every accepted note; null: no unit has one any more'),
  difference: z.string().nullable().describe('From the sealed one to it; null: one of them is none'),
  notes: z.array(z.int()).describe('Numbers of the notes it hangs on'),
});

/** Of one unit's figure. */
export const LeafNowShape = z.object({
  value: z.string().nullable().describe('What it turned out to be; null: there is none'),
  missing: MissingShape.nullable().describe('Why there is none'),
});

/** Null: no accepted note moves it. */
export function leafNowShape(code: string, now: LeafNow | null): z.output<typeof LeafNowShape> | null {
  if (now === null) return null;
  const { value, missing } = now;
  return { value, missing: missing === null ? null : missingShape({ code, ...missing }) };
}

/** Null: no accepted note moves it. */
export function correctedShape(moved: CorrectedTotal | undefined): z.output<typeof CorrectedShape> | null {
  if (moved === undefined) return null;
  return { value: moved.corrected, difference: moved.difference, notes: [...moved.notes] };
}

export function varianceShape(
  { number, unit, changes, reason, document, files = [], by, standing }: Variance,
  { indicators }: PinnedTemplate,
  nameOf: (unit: UnitId) => string,
): z.output<typeof VarianceShape> {
  const labels = new Map(indicators.map(({ code, label }) => [code, label]));
  return {
    ...{ number, unit, name: nameOf(unit), reason, document, by: by.person, status: standing.status },
    changes: changes.map(({ code, old, value, missing }) => ({
      ...{ code, old, value, label: labels.get(code) ?? code },
      missing: missing === undefined ? null : missingShape({ code, ...missing }),
    })),
    files: [...files],
    judgedAt: standing.status === 'waiting' ? null : standing.at,
    refusedBecause: standing.status === 'refused' ? standing.reason : null,
  };
}
