import { z } from 'zod';
import { hosted } from '#domain/access/resource.ts';
import { possibleReviewers } from '#db/queries/reviewers.query.ts';
import { authorise } from '#api/support/authorise.ts';
import { committeeOrNotFound } from '#api/support/committees.ts';
import { Slug } from '#api/support/ids.ts';
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
    const { host } = await committeeOrNotFound(deps, query.committee);
    authorise(actor, 'directive.GiveInstruction', hosted(host));
    const found = await possibleReviewers(deps.record, host, todayOf(null));
    return { people: found.map(({ position, person }) => ({ position, person })) };
  },
});
