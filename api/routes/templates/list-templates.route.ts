import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { templateOf } from '#engine/states/template.ts';
import { authorise } from '#api/support/authorise.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { templateIds } from '#db/queries/template-ids.query.ts';

export const listTemplates = queryRoute({
  path: '/templates',
  tag: 'templates',
  summary: 'Report templates with their current version',
  name: 'listTemplates',
  params: z.object({}),
  query: z.object({}),
  output: z.object({ templates: z.array(z.object({ id: z.string(), name: z.string(), version: z.int() })) }),
  async answer({ actor, deps }) {
    authorise(actor, 'readTemplate', installation);
    // Templates are common to the installation; streams without a host are no part of what the wall shows.
    const templates = await Promise.all((await templateIds(deps.record)).map((id) => templateOf(deps, id)));
    return {
      templates: templates.flatMap((one) =>
        one === null ? [] : [{ id: one.id, name: one.name, version: one.version }],
      ),
    };
  },
});
