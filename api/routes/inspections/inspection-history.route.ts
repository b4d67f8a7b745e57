import { inspectionEventFacts } from '#domain/inspection/event-facts.ts';
import { InspectionParams, inspectionOf } from '#api/routes/inspections/place.ts';
import { historyRoute } from '#api/support/history-route.ts';
import { placeOrNotFound } from '#api/support/ids.ts';

export const inspectionHistory = historyRoute({
  path: '/inspections/:inspection/history',
  tag: 'inspections',
  summary: 'What was recorded of an inspection, when and by whom',
  name: 'readInspectionHistory',
  params: InspectionParams,
  place: (params, deps) => placeOrNotFound(deps, inspectionOf(params), 'inspection'),
  told: inspectionEventFacts,
});
