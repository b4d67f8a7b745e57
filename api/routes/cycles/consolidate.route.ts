import { z } from 'zod';
import { cycleDoc } from '#db/queries/cycle.query.ts';
import { sealedYears } from '#engine/sealed-years.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';

export const consolidate = commandRoute({
  path: '/cycles/:cycle/consolidate',
  tag: 'cycles',
  summary: 'Make the totals of the accepted reports, or of the years summed, and check them',
  action: 'reviewCycle.Consolidate',
  params: CycleParams,
  body: z.strictObject({}),
  async target({ params, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const lookUp = async () => {
      const doc = await cycleDoc(deps.db, place.stream);
      const plan = doc !== null && 'plan' in doc ? doc.plan : null;
      return plan?.years === undefined ? {} : { years: await sealedYears(deps, plan) };
    };
    return { place, unit: null, lookUp };
  },
});
