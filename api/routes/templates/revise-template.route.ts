import { z } from 'zod';
import { contentFields } from '#api/routes/templates/fields.ts';
import { LawField } from '#api/routes/templates/law-field.ts';
import { TemplateParams } from '#api/routes/templates/place.ts';
import { templateStream } from '#domain/report-template/aggregate.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { placeOrNotFound } from '#api/support/ids.ts';
import { NumberField, lineUpTo } from '#api/support/fields.ts';

export const reviseTemplate = commandRoute({
  path: '/templates/:template/revise',
  tag: 'templates',
  summary: 'The whole next version of a template; cycles keep the version they were planned with',
  action: 'template.ReviseTemplate',
  large: true,
  params: TemplateParams,
  body: z.strictObject({
    name: lineUpTo(500),
    version: NumberField.describe('The version that was read'),
    reason: z.string().max(4000),
    law: LawField,
    ...contentFields,
  }),
  async target({ params, body, deps }) {
    return { place: await placeOrNotFound(deps, templateStream(params.template), 'template'), unit: null, data: body };
  },
});
