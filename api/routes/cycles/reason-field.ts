import { z } from 'zod';
import { type ReturnReason, returnKinds } from '#domain/review-cycle/report.ts';
import { returnKindLabels } from '#domain/words/labels.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { NumberField, PlaceField } from '#api/support/fields.ts';
import { cycleStream, type CycleUnitParams, placeOrNotFound, unitId } from '#api/support/ids.ts';

/** What is to be corrected at one place, as a reviewer states it. */
const ReasonField = z.strictObject({
  path: PlaceField,
  reason: z.string().trim().max(4000).default('').describe('In words; may be left out where a kind says it'),
  paragraph: z
    .int()
    .min(0)
    .max(200_000)
    .optional()
    .describe(
      'Of a section only this line of its text as handed in, from 0: a paragraph, an item, a row; only that opens',
    ),
  kind: z.enum(returnKinds).optional().describe('What is wrong, for whoever counts it'),
});

/** Marks in the round that was looked at. */
export const MarksField = z.strictObject({ round: NumberField, reasons: z.array(ReasonField).max(200) });

interface Marking {
  readonly params: z.output<typeof CycleUnitParams>;
  readonly body: z.output<typeof MarksField>;
  readonly deps: ApiDeps;
}

/** Where marks go, whether they return a report or open more of one. */
export async function marksOf({ params, body: { round, reasons }, deps }: Marking) {
  const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
  const unit = unitId(params.unit);
  return { place, unit, data: { unit, round, reasons: reasonsOf(reasons) } };
}

/** Letters, lists and prints show words: those of the list stand before the remark. */
function reasonsOf(stated: readonly z.output<typeof ReasonField>[]): readonly ReturnReason[] {
  return stated.map(({ path, reason, kind, paragraph }) => {
    const at = paragraph === undefined ? {} : { paragraph: { at: paragraph } };
    if (kind === undefined) return { path, reason, ...at };
    const said = kind === 'other' ? [reason] : [returnKindLabels[kind], reason];
    return { path, reason: said.filter((part) => part !== '').join(': '), kind, ...at };
  });
}
