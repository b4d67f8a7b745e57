import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { pinTree } from '#domain/organisation/queries.ts';
import { organisationState } from '#engine/states/organisation-state.ts';
import { dayOf, InHierarchy, OnDay, UnitShape } from '#api/routes/organisation/unit-shape.ts';
import { authorise } from '#api/support/authorise.ts';
import { UnitParams, unitId } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const readTree = queryRoute({
  path: '/organisation/units/:unit/tree',
  tag: 'organisation',
  summary: 'The tree under a unit as a cycle would pin it on that day, parents before children',
  name: 'readTree',
  params: UnitParams,
  query: z.object({ on: OnDay, hierarchy: InHierarchy }),
  output: z.object({
    root: z.string(),
    on: z.string(),
    units: z.array(UnitShape.omit({ aliases: true, validFrom: true, validTo: true }).extend({ depth: z.int() })),
  }),
  async answer({ params, query, actor, deps }) {
    authorise(actor, 'readOrganisation', installation);
    const on = dayOf(query.on);
    const tree = pinTree(await organisationState(deps), unitId(params.unit), on, query.hierarchy);
    if (tree === null) throw new Problem('not-found');
    return { root: tree.root, on, units: tree.units.map((unit) => ({ ...unit, ownKind: unit.ownKind ?? null })) };
  },
});
