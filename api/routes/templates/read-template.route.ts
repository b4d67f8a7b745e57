import { z } from 'zod';
import { templateVersion } from '#domain/report-template/state.ts';
import { templateState } from '#engine/states/template.ts';
import { templateResource } from '#domain/report-template/acts.ts';
import { templateHost } from '#domain/report-template/template-id.ts';
import { TemplateParams } from '#api/routes/templates/place.ts';
import { TemplateShape, templateShape } from '#api/routes/templates/template-shape.ts';
import { knowsTemplate } from '#db/queries/template-ids.query.ts';
import { authorise } from '#api/support/authorise.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { CountInAddress } from '#api/support/fields.ts';

export const readTemplate = queryRoute({
  path: '/templates/:template',
  tag: 'templates',
  summary: 'A report template, its current version or an old one',
  name: 'readTemplate',
  params: TemplateParams,
  query: z.object({ version: CountInAddress.min(1).optional() }),
  output: z.object({ template: TemplateShape, versions: z.array(z.int()) }),
  async answer({ params, query, actor, deps }) {
    authorise(actor, 'readTemplate', templateResource(templateHost(params.template)));
    // Events have no wall of their own: the reader's row of the stream says whether there is one for him.
    const known = await knowsTemplate(deps.db, params.template);
    const state = known ? await templateState(deps, params.template) : ({ status: 'none' } as const);
    const template = templateVersion(state, query.version);
    if (template === null || state.status === 'none') throw new Problem('not-found');
    return { template: templateShape(template), versions: [...state.versions.keys()].sort((a, b) => a - b) };
  },
});
