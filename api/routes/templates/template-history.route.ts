import { templateEventFacts } from '#domain/report-template/event-facts.ts';
import { TemplateParams } from '#api/routes/templates/place.ts';
import { templateStream } from '#domain/report-template/aggregate.ts';
import { historyRoute } from '#api/support/history-route.ts';
import { placeOrNotFound } from '#api/support/ids.ts';

export const templateHistory = historyRoute({
  path: '/templates/:template/history',
  tag: 'templates',
  summary: 'Every version of a template and why it was made',
  name: 'readTemplateHistory',
  params: TemplateParams,
  place: (params, deps) => placeOrNotFound(deps, templateStream(params.template), 'template'),
  told: templateEventFacts,
});
