import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { ownKindsOf } from '#domain/organisation/own-kinds.ts';
import { organisationState } from '#engine/states/organisation-state.ts';
import { authorise } from '#api/support/authorise.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { Level, UnitKind } from '#api/support/unions.ts';

export const listOwnKinds = queryRoute({
  path: '/organisation/own-kinds',
  tag: 'organisation',
  summary: 'Kinds of unit that the office added, those that have ended among them',
  name: 'listOwnKinds',
  params: z.object({}),
  query: z.object({}),
  output: z.object({
    kinds: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        words: z.array(z.string()),
        base: UnitKind,
        levels: z.array(Level),
        reports: z.boolean(),
        from: z.string().nullable(),
        to: z.string().nullable(),
      }),
    ),
  }),
  async answer({ actor, deps }) {
    authorise(actor, 'readOrganisation', installation);
    const kinds = ownKindsOf(await organisationState(deps));
    return { kinds: kinds.map((own) => ({ ...own, words: [...own.words], levels: [...own.levels] })) };
  },
});
