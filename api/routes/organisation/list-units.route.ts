import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { ownKindsOf } from '#domain/organisation/own-kinds.ts';
import { organisationState } from '#engine/states/organisation-state.ts';
import { unitsListed } from '#db/queries/units.query.ts';
import { KindField, LevelField, UnitField } from '#api/routes/organisation/fields.ts';
import { dayOf, InHierarchy, OnDay, UnitShape, unitShape } from '#api/routes/organisation/unit-shape.ts';
import { authorise } from '#api/support/authorise.ts';
import { isNamedLike } from '#api/support/is-named-like.ts';
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
    text: z.string().trim().max(200).optional().describe('In any of its names, its code or id; marks may be left out'),
  }),
  output: z.object({
    on: z.string(),
    units: z.array(UnitShape),
    ownKinds: z.array(z.object({ id: z.string(), name: z.string() })).describe('The office’s own kinds by name'),
  }),
  async answer({ query, actor, deps }) {
    authorise(actor, 'readOrganisation', installation);
    const on = dayOf(query.on);
    const state = await organisationState(deps);
    const ownKinds = ownKindsOf(state).map(({ id, name }) => ({ id, name }));
    const { text = '', ...wanted } = query;
    const units = unitsListed(state, { ...wanted, on }).map(unitShape);
    return { on, units: text === '' ? units : units.filter((unit) => isFound(unit, text)), ownKinds };
  },
});

/** As on the screen, whose list goes into the workbook. */
function isFound({ id, name, aliases, code }: z.output<typeof UnitShape>, text: string): boolean {
  return [name, ...aliases, code ?? '', id].some((one) => isNamedLike(one, text));
}
