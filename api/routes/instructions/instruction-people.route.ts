import { z } from 'zod';
import { hosted } from '#domain/access/resource.ts';
import { recorded } from '#domain/organisation/state.ts';
import { possibleReviewers } from '#db/queries/reviewers.query.ts';
import { authorise } from '#api/support/authorise.ts';
import { committeeId, Slug } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
import { todayOf } from '#api/support/now.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const listInstructionPeople = queryRoute({
  path: '/instructions/people',
  tag: 'directives',
  summary: 'Who of the host’s own office may be named to carry out an instruction, by the position held',
  name: 'listInstructionPeople',
  params: z.object({}),
  query: z.object({ committee: Slug }),
  output: z.object({ people: z.array(z.object({ position: z.string(), person: z.string() })) }),
  async answer({ query, actor, deps }) {
    const committee = recorded(await deps.register()).committees.get(committeeId(query.committee));
    if (committee === undefined) throw new Problem('not-found');
    authorise(actor, 'directive.GiveInstruction', hosted(committee.host));
    const found = await possibleReviewers(deps.record, committee.host, todayOf(null));
    return { people: found.map(({ position, person }) => ({ position, person })) };
  },
});
