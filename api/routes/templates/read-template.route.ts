import { z } from 'zod';
import { templateVersion } from '#domain/report-template/state.ts';
import { templateState } from '#engine/states/template.ts';
import { templateResource } from '#domain/report-template/acts.ts';
import { templateHost } from '#domain/report-template/template-id.ts';
import { LawShape } from '#api/routes/templates/law-field.ts';
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
  output: z.object({
    template: TemplateShape,
    versions: z.array(z.int()),
    laws: z
      .array(z.object({ version: z.int(), law: LawShape }))
      .describe('Versions that came with a document, in their order'),
  }),
  async answer({ params, query, actor, deps }) {
    authorise(actor, 'readTemplate', templateResource(templateHost(params.template)));
    // Events have no wall of their own: the reader's row of the stream says whether there is one for him.
    const known = await knowsTemplate(deps.db, params.template);
    const state = known ? await templateState(deps, params.template) : ({ status: 'none' } as const);
    const template = templateVersion(state, query.version);
    if (template === null || state.status === 'none') throw new Problem('not-found');
    const versions = [...state.versions.values()].sort((a, b) => a.version - b.version);
    return {
      template: templateShape(template),
      versions: versions.map(({ version }) => version),
      laws: versions.flatMap(({ version, law }) => (law === undefined ? [] : [{ version, law }])),
    };
  },
});
