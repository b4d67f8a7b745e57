import { z } from 'zod';
import type { ConsolidationInput } from '#domain/consolidation/consolidate.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { CorrectedTotal } from '#domain/review-cycle/corrections.ts';
import type { LeafNow } from '#domain/review-cycle/leaves-beside.ts';
import type { PinnedTemplate } from '#domain/review-cycle/plan.ts';
import { typeOf } from '#domain/report-template/field.ts';
import { type Broken, brokenBy, brokenIn } from '#domain/review-cycle/variance-checks.ts';
import { type Follows, followsOf } from '#domain/review-cycle/variance-follows.ts';
import type { Variance } from '#domain/review-cycle/variance.ts';
import { MissingShape, missingShape } from '#api/routes/cycles/report-shape.ts';
import { NamedFileShape } from '#api/routes/files/file-shape.ts';
import { FieldTypeShape, fieldTypeShape } from '#api/routes/templates/template-shape.ts';
import { spoken } from '#api/support/spoken.ts';
import { checkRule, checkSentence } from '#domain/words/checks.ts';
import { CheckName, VarianceStatus } from '#api/support/unions.ts';

export const FollowShape = z.object({
  ...{ code: z.string(), label: z.string(), unitOfCount: z.string() },
  was: z.string().nullable().describe('With the notes before it; null: none'),
  now: z.string().nullable(),
  beyond: z.boolean().describe('A percentage below 0 or above 100: shown, never refused'),
});

export const BrokenShape = z.object({
  where: z.enum(brokenIn).describe("In the unit's own report, or in the totals as they come to with it"),
  check: CheckName,
  sentence: z.string().describe('Which rule and what was found, in words'),
});

export const VarianceShape = z.object({
  number: z.int(),
  unit: z.string(),
  name: z.string(),
  changes: z.array(
    z.object({
      ...{ code: z.string(), label: z.string(), old: z.string().nullable() },
      value: z.string().nullable().describe('Null: there is none, and `missing` says why'),
      missing: MissingShape.nullable(),
      type: FieldTypeShape.describe('What its values are'),
    }),
  ),
  checks: z.array(BrokenShape).describe('Rules that held before it and hold no longer with it: said, never refused'),
  follows: z
    .array(FollowShape)
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

/** What comes of a note that it does not say itself. */
export interface Consequences {
  readonly follows: readonly Follows[];
  readonly broken: readonly Broken[];
}

export function consequencesOf(
  template: PinnedTemplate,
  sealed: ConsolidationInput,
  notes: readonly Variance[],
  note: Variance,
): Consequences {
  return { follows: followsOf(sealed, notes, note), broken: brokenBy(template, sealed, notes, note) };
}

export function followShape({ indicator, was, now, beyond }: Follows): z.output<typeof FollowShape> {
  const { code, label, unit: unitOfCount } = indicator;
  return { code, label, unitOfCount, was, now, beyond };
}

export function brokenShape({ where, check }: Broken, { indicators }: PinnedTemplate): z.output<typeof BrokenShape> {
  const nameOf = (code: string): string => indicators.find((one) => one.code === code)?.label ?? code;
  const sentence = `${checkRule(check.check, spoken())}: ${checkSentence(check, nameOf, spoken())}`;
  return { where, check: check.check, sentence };
}

export function varianceShape(
  { number, unit, changes, reason, document, files = [], by, standing }: Variance,
  template: PinnedTemplate,
  { follows, broken }: Consequences,
  nameOf: (unit: UnitId) => string,
): z.output<typeof VarianceShape> {
  const fields = new Map(template.indicators.map((one) => [one.code, one]));
  return {
    ...{ number, unit, name: nameOf(unit), reason, document, by: by.person, status: standing.status },
    changes: changes.map(({ code, old, value, missing }) => ({
      ...{ code, old, value, label: fields.get(code)?.label ?? code },
      type: fieldTypeShape(typeOf(fields.get(code) ?? { kind: 'count' })),
      missing: missing === undefined ? null : missingShape({ code, ...missing }),
    })),
    follows: follows.map(followShape),
    checks: broken.map((one) => brokenShape(one, template)),
    files: [...files],
    judgedAt: standing.status === 'waiting' ? null : standing.at,
    refusedBecause: standing.status === 'refused' ? standing.reason : null,
  };
}
