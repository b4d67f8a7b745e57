import { directiveEventFacts } from '#domain/directive/event-facts.ts';
import { DirectiveParams, directiveOf } from '#api/routes/directives/place.ts';
import { historyRoute } from '#api/support/history-route.ts';
import { placeOrNotFound } from '#api/support/ids.ts';

export const directiveHistory = historyRoute({
  path: '/directives/:directive/history',
  tag: 'directives',
  summary: 'What was entered of a paper that gives tasks, when and by whom',
  name: 'readDirectiveHistory',
  params: DirectiveParams,
  place: (params, deps) => placeOrNotFound(deps, directiveOf(params), 'directive'),
  told: directiveEventFacts,
});
