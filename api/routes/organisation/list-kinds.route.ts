import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { levelsOpenTo, unitKindNames } from '#domain/organisation/kinds.ts';
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
    kinds: z.array(z.object({ kind: UnitKind, levels: z.array(Level) })),
  }),
  answer({ query, actor }) {
    authorise(actor, 'readOrganisation', installation);
    const on = dayOf(query.on);
    const kinds = unitKindNames
      .map((kind) => ({ kind, levels: [...levelsOpenTo(kind, on)] }))
      .filter(({ levels }) => levels.length > 0);
    return Promise.resolve({ on, kinds });
  },
});
