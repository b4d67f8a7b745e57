import { planWithin } from '#engine/make-plan.ts';
import { madePlan } from '#api/routes/cycles/made-plan.ts';
import { PlanContentBody } from '#api/routes/cycles/plan-body.ts';
import { cycleDoc } from '#db/queries/cycle.query.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';

export const replanCycle = commandRoute({
  path: '/cycles/:cycle/replan',
  tag: 'cycles',
  summary: 'Plan the cycle anew before the call is issued: all but committee, period and clock',
  action: 'reviewCycle.ReplanCycle',
  large: true,
  params: CycleParams,
  body: PlanContentBody,
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const lookUp = async () => {
      const doc = await cycleDoc(deps.db, place.stream);
      const frame = doc === null ? null : 'proposal' in doc ? { ...doc.proposal, clock: null } : doc.plan;
      // Its first plan has not been carried out: there is nothing yet to plan anew.
      if (frame === null) throw new Problem('not-found');
      const { cycle, committee, host, period, clock } = frame;
      const made = await planWithin(deps, { cycle, committee, host, period, clock }, body);
      return madePlan(made);
    };
    return { place, unit: null, lookUp };
  },
});
