import { z } from 'zod';
import { contentFields } from '#api/routes/templates/fields.ts';
import { TemplateParams, templatePlace } from '#api/routes/templates/place.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { lineUpTo } from '#api/support/fields.ts';

export const defineTemplate = commandRoute({
  path: '/templates/:template',
  tag: 'templates',
  summary: 'Define a report template: outline, indicators and what must hold between them',
  action: 'template.DefineTemplate',
  large: true,
  params: TemplateParams,
  body: z.strictObject({ name: lineUpTo(500), ...contentFields }),
  target: ({ params, body }) =>
    Promise.resolve({ place: templatePlace(params.template), unit: null, data: { ...body, id: params.template } }),
});
