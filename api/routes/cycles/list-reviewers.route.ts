import { z } from 'zod';
import { hosted } from '#domain/access/resource.ts';
import { possibleReviewers } from '#db/queries/reviewers.query.ts';
import { unitNames } from '#api/accounts/unit-names.ts';
import { authorise } from '#api/support/authorise.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { todayOf } from '#api/support/now.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const listReviewers = queryRoute({
  path: '/cycles/:cycle/reviewers',
  tag: 'cycles',
  summary: 'Who may be asked to look at its reports, by the position held',
  name: 'listReviewers',
  params: CycleParams,
  query: z.object({}),
  output: z.object({
    reviewers: z.array(z.object({ position: z.string(), person: z.string(), unitName: z.string() })),
  }),
  async answer({ params, actor, deps }) {
    const { host } = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    authorise(actor, 'readBoard', hosted(host));
    // Positions are given in real days, in a rehearsal too.
    const [found, nameOf] = await Promise.all([possibleReviewers(deps.record, host, todayOf(null)), unitNames(deps)]);
    return { reviewers: found.map(({ position, person, unit }) => ({ position, person, unitName: nameOf(unit) })) };
  },
});
