import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { levelsOpenTo, unitKindNames } from '#domain/organisation/kinds.ts';
import { ownLevelsOpen } from '#domain/organisation/own-kind.ts';
import { ownKindsOf } from '#domain/organisation/own-kinds.ts';
import { organisationState } from '#engine/states/organisation-state.ts';
import { dayOf, OnDay } from '#api/routes/organisation/unit-shape.ts';
import { authorise } from '#api/support/authorise.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { Level, UnitKind } from '#api/support/unions.ts';

export const listKinds = queryRoute({
  path: '/organisation/kinds',
  tag: 'organisation',
  summary: 'Kinds of unit that can begin on a day, each with its levels: what has ended is not among them',
  name: 'listKinds',
  params: z.object({}),
  query: z.object({ on: OnDay }),
  output: z.object({
    on: z.string(),
    kinds: z.array(
      z.object({
        kind: UnitKind,
        own: z.object({ id: z.string(), name: z.string() }).optional().describe('One that the office added'),
        levels: z.array(Level),
      }),
    ),
  }),
  async answer({ query, actor, deps }) {
    authorise(actor, 'readOrganisation', installation);
    const on = dayOf(query.on);
    const kinds = unitKindNames
      .map((kind) => ({ kind, levels: [...levelsOpenTo(kind, on)] }))
      .filter(({ levels }) => levels.length > 0);
    const owns = ownKindsOf(await organisationState(deps))
      .map((own) => ({ kind: own.base, own: { id: own.id, name: own.name }, levels: [...ownLevelsOpen(own, on)] }))
      .filter(({ levels }) => levels.length > 0);
    return { on, kinds: [...kinds, ...owns] };
  },
});
