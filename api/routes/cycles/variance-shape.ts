import { z } from 'zod';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { CorrectedTotal } from '#domain/review-cycle/corrections.ts';
import type { LeafNow } from '#domain/review-cycle/leaves-beside.ts';
import type { PinnedTemplate } from '#domain/review-cycle/plan.ts';
import type { Follows } from '#domain/review-cycle/variance-follows.ts';
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
  follows: z
    .array(
      z.object({
        ...{ code: z.string(), label: z.string(), unitOfCount: z.string() },
        was: z.string().nullable().describe('With the notes before it; null: none'),
        now: z.string().nullable(),
        beyond: z.boolean().describe('A percentage below 0 or above 100: shown, never refused'),
      }),
    )
    .describe("Shares and computed figures of the unit's report that it moves without naming them"),
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
  follows: readonly Follows[],
  nameOf: (unit: UnitId) => string,
): z.output<typeof VarianceShape> {
  const labels = new Map(indicators.map(({ code, label }) => [code, label]));
  return {
    ...{ number, unit, name: nameOf(unit), reason, document, by: by.person, status: standing.status },
    changes: changes.map(({ code, old, value, missing }) => ({
      ...{ code, old, value, label: labels.get(code) ?? code },
      missing: missing === undefined ? null : missingShape({ code, ...missing }),
    })),
    follows: follows.map(({ indicator: { code, label, unit: unitOfCount }, was, now, beyond }) => ({
      ...{ code, label, unitOfCount, was, now, beyond },
    })),
    files: [...files],
    judgedAt: standing.status === 'waiting' ? null : standing.at,
    refusedBecause: standing.status === 'refused' ? standing.reason : null,
  };
}
