import { z } from 'zod';
import { instantFromMillis } from '#domain/kernel/instant.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import { PlanBody } from '#api/routes/cycles/plan-body.ts';
import { planOf } from '#engine/make-plan.ts';
import { madePlan, placeOfPlan } from '#api/routes/cycles/made-plan.ts';
import { commandRoute } from '#api/support/command-route.ts';

export const planCycle = commandRoute({
  path: '/cycles',
  tag: 'cycles',
  summary: 'Plan a cycle, or a rehearsal of it; the answer names its address',
  action: 'reviewCycle.PlanCycle',
  large: true,
  params: z.object({}),
  body: PlanBody,
  async target({ body, deps }) {
    const plan = madePlan(await planOf(deps, body, instantFromMillis(Date.now())));
    return { place: placeOfPlan(plan), unit: null, data: plan, also: { cycle: slugOf(plan.cycle) } };
  },
});
