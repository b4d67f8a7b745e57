import { cycleEventFacts, cycleFactsIn } from '#domain/review-cycle/event-facts.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { spoken } from '#api/support/spoken.ts';
import { historyRoute } from '#api/support/history-route.ts';

export const cycleHistory = historyRoute({
  path: '/cycles/:cycle/history',
  tag: 'cycles',
  summary: 'Everything that happened in the cycle; a unit sees what concerns it',
  name: 'readCycleHistory',
  params: CycleParams,
  place: (params, deps) => placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle'),
  told: { ...cycleEventFacts, facts: (event) => cycleFactsIn(spoken(), event) },
});
