import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { recorded } from '#domain/organisation/state.ts';
import { organisationState } from '#engine/states/organisation-state.ts';
import { CommitteeShape, committeeShape } from '#api/routes/organisation/committee-shape.ts';
import { UnitField } from '#api/routes/organisation/fields.ts';
import { authorise } from '#api/support/authorise.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const listCommittees = queryRoute({
  path: '/committees',
  tag: 'organisation',
  summary: 'Steering committees, all or those of one host',
  name: 'listCommittees',
  params: z.object({}),
  query: z.object({ host: UnitField.optional() }),
  output: z.object({ committees: z.array(CommitteeShape) }),
  async answer({ query, actor, deps }) {
    authorise(actor, 'readOrganisation', installation);
    const all = [...recorded(await organisationState(deps)).committees.values()];
    const wanted = all.filter(({ host }) => query.host === undefined || host === query.host);
    return { committees: wanted.map(committeeShape).sort((a, b) => (a.id < b.id ? -1 : 1)) };
  },
});
