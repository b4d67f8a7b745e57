import { z } from 'zod';
import { commandRoute } from '#api/support/command-route.ts';
import { NumberField } from '#api/support/fields.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';

export const remindOpinions = commandRoute({
  path: '/cycles/:cycle/report-draft/remind',
  tag: 'cycles',
  summary: 'Remind the units that were asked for their opinion in a round and have not answered; once a day',
  action: 'reviewCycle.RemindOpinions',
  params: CycleParams,
  body: z.strictObject({ round: NumberField }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    return { place, unit: null, data: body };
  },
});
