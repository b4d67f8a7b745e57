import { outsideIndexStream } from '#domain/outside-index/aggregate.ts';
import { outsideIndexEventFacts } from '#domain/outside-index/event-facts.ts';
import { HostParams } from '#api/routes/outside-indices/place.ts';
import { historyRoute } from '#api/support/history-route.ts';
import { placeOrNotFound, unitId } from '#api/support/ids.ts';

export const indicesHistory = historyRoute({
  path: '/outside-indices/:host/history',
  tag: 'outside-indices',
  summary: 'What was entered, put right and withdrawn of indices that outsiders published, by whom and why',
  name: 'readOutsideIndexHistory',
  params: HostParams,
  place: (params, deps) => placeOrNotFound(deps, outsideIndexStream(unitId(params.host)), 'outsideIndex'),
  told: outsideIndexEventFacts,
});
