import { z } from 'zod';
import { commandRoute } from '#api/support/command-route.ts';
import { NumberField } from '#api/support/fields.ts';
import { CycleUnitParams, cycleStream, placeOrNotFound, Slug, unitId } from '#api/support/ids.ts';

export const giveOpinion = commandRoute({
  path: '/cycles/:cycle/opinions/:unit',
  tag: 'cycles',
  summary:
    'What a unit that was asked says to the draft of the consolidated report, on a section of it or on the whole',
  action: 'reviewCycle.GiveOpinion',
  params: CycleUnitParams,
  body: z.strictObject({
    round: NumberField,
    section: Slug.nullable().default(null),
    text: z.string().trim().min(1).max(20_000),
    agrees: z.boolean().default(false).describe('Nhất trí: it asks for nothing, and needs no answer'),
  }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const unit = unitId(params.unit);
    const { agrees, ...said } = body;
    return { place, unit, data: { ...said, unit, ...(agrees ? { agrees } : {}) } };
  },
});
