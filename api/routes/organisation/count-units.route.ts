import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { countBy } from '#domain/organisation/queries.ts';
import { lookUp } from '#domain/organisation/register.ts';
import { recorded } from '#domain/organisation/state.ts';
import { organisationState } from '#engine/states/organisation-state.ts';
import { LevelField } from '#api/routes/organisation/fields.ts';
import { dayOf, InHierarchy, OnDay } from '#api/routes/organisation/unit-shape.ts';
import { authorise } from '#api/support/authorise.ts';
import { UnitParams, unitId } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const countUnits = queryRoute({
  path: '/organisation/units/:unit/count',
  tag: 'organisation',
  summary: 'Territories of a level under a unit on a day, by kind',
  name: 'countUnits',
  params: UnitParams,
  query: z.object({ on: OnDay, level: LevelField, hierarchy: InHierarchy }),
  output: z.object({ on: z.string(), value: z.int(), byKind: z.record(z.string(), z.int()) }),
  async answer({ params, query, actor, deps }) {
    authorise(actor, 'readOrganisation', installation);
    const state = await organisationState(deps);
    const id = unitId(params.unit);
    if (lookUp(recorded(state).units, id) === undefined) throw new Problem('not-found');
    const on = dayOf(query.on);
    const { value, byKind } = countBy(state, id, on, query.level, query.hierarchy);
    return { on, value, byKind: { ...byKind } };
  },
});
