import { z } from 'zod';
import { type ReturnReason, returnKinds } from '#domain/review-cycle/report.ts';
import { returnKindLabels } from '#domain/words/labels.ts';
import { NumberField, PlaceField } from '#api/support/fields.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { cycleStream, CycleUnitParams, placeOrNotFound, unitId } from '#api/support/ids.ts';

const Reason = z.strictObject({
  path: PlaceField,
  reason: z.string().trim().max(4000).default('').describe('In words; may be left out where a kind says it'),
  kind: z.enum(returnKinds).optional().describe('What is wrong, for whoever counts it'),
});

export const returnReport = commandRoute({
  path: '/cycles/:cycle/reports/:unit/return',
  tag: 'cycles',
  summary: 'Return a report with reasons: it counts as not handed in',
  action: 'reviewCycle.ReturnReport',
  large: true,
  params: CycleUnitParams,
  body: z.strictObject({
    round: NumberField,
    reasons: z.array(Reason).max(200),
  }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const unit = unitId(params.unit);
    return { place, unit, data: { unit, round: body.round, reasons: body.reasons.map(asReason) } };
  },
});

/** Letters, lists and prints show words: those of the list stand before the remark. */
function asReason({ path, reason, kind }: z.output<typeof Reason>): ReturnReason {
  if (kind === undefined) return { path, reason };
  const said = kind === 'other' ? [reason] : [returnKindLabels[kind], reason];
  return { path, reason: said.filter((part) => part !== '').join(': '), kind };
}
