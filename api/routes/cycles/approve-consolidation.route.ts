import { z } from 'zod';
import { ReasonField } from '#api/support/fields.ts';
import { withdrawnYears } from '#engine/sealed-years.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';

export const approveConsolidation = commandRoute({
  path: '/cycles/:cycle/approve',
  tag: 'cycles',
  summary: 'Approve the consolidation',
  action: 'reviewCycle.ApproveConsolidation',
  params: CycleParams,
  body: z.strictObject({
    overrideReason: ReasonField.nullable().default(null),
  }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const lookUp = async () => {
      const withdrawn = await withdrawnYears(deps, place.stream);
      return { overrideReason: body.overrideReason, ...(withdrawn.length === 0 ? {} : { withdrawn }) };
    };
    return { place, unit: null, lookUp };
  },
});
