import { z } from 'zod';
import { possibleReviewers } from '#db/queries/reviewers.query.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { DateField } from '#api/support/fields.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { invalidField } from '#api/support/invalid-field.ts';
import { todayOf } from '#api/support/now.ts';
import { UnitField } from '#api/support/unit-field.ts';

export const assignReviewer = commandRoute({
  path: '/cycles/:cycle/reviewers',
  tag: 'cycles',
  summary:
    'Name who looks at the reports of these units and by which day; a later naming takes the place of an earlier',
  action: 'reviewCycle.AssignReviewer',
  params: CycleParams,
  body: z.strictObject({
    units: z.array(UnitField).max(5000),
    reviewer: z.string().min(1).max(100).describe('A position out of `GET` of the same address'),
    dueOn: DateField,
  }),
  async target({ params, body: { units, reviewer, dueOn }, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    async function lookUp() {
      const found = (await possibleReviewers(deps.record, place.host, todayOf(null))).find(
        ({ position }) => position === reviewer,
      );
      if (found === undefined) throw invalidField('/reviewer', 'no-such-reviewer');
      const { account, person } = found;
      return { units, reviewer: { account, person }, dueOn };
    }
    return { place, unit: null, lookUp };
  },
});
