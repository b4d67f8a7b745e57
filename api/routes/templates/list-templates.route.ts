import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { templateIds, templateOf } from '#db/queries/template.query.ts';
import { authorise } from '#api/support/authorise.ts';
import { queryRoute } from '#api/support/query-route.ts';

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
    const templates = await Promise.all((await templateIds(deps.record)).map((id) => templateOf(deps, id)));
    return {
      templates: templates.flatMap((one) =>
        one === null ? [] : [{ id: one.id, name: one.name, version: one.version }],
      ),
    };
  },
});
