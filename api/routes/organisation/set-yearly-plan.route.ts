import { z } from 'zod';
import { YearlyPlanBody } from '#api/routes/organisation/fields.ts';
import { CommitteeParams, committeeId } from '#api/support/ids.ts';
import { organisationPlace } from '#api/routes/organisation/place.ts';
import { commandRoute } from '#api/support/command-route.ts';

export const setYearlyPlan = commandRoute({
  path: '/committees/:committee/yearly-plan',
  tag: 'organisation',
  summary: 'What the committee reviews every year, and how early its next cycle is proposed',
  action: 'organisation.SetYearlyPlan',
  params: CommitteeParams,
  body: z.strictObject({ plan: YearlyPlanBody }),
  target: ({ params, body }) =>
    Promise.resolve({
      place: organisationPlace,
      unit: null,
      data: { committee: committeeId(params.committee), plan: body.plan },
    }),
});
