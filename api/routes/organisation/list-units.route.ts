import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { organisationState } from '#engine/states/organisation-state.ts';
import { unitsListed } from '#db/queries/units.query.ts';
import { KindField, LevelField, UnitField } from '#api/routes/organisation/fields.ts';
import { dayOf, InHierarchy, OnDay, UnitShape, unitShape } from '#api/routes/organisation/unit-shape.ts';
import { authorise } from '#api/support/authorise.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const listUnits = queryRoute({
  path: '/organisation/units',
  tag: 'organisation',
  summary: 'Units valid on a day: all, or those directly under one, of a level, of a kind',
  name: 'listUnits',
  params: z.object({}),
  query: z.object({
    on: OnDay,
    hierarchy: InHierarchy,
    parent: UnitField.optional(),
    level: LevelField.optional(),
    kind: KindField.optional(),
  }),
  output: z.object({ on: z.string(), units: z.array(UnitShape) }),
  async answer({ query, actor, deps }) {
    authorise(actor, 'readOrganisation', installation);
    const on = dayOf(query.on);
    return { on, units: unitsListed(await organisationState(deps), { ...query, on }).map(unitShape) };
  },
});
