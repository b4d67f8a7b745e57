import { awardRoundEventFacts } from '#domain/award-round/event-facts.ts';
import { RoundParams, roundStream } from '#api/routes/awards/place.ts';
import { historyRoute } from '#api/support/history-route.ts';
import { placeOrNotFound } from '#api/support/ids.ts';

export const awardRoundHistory = historyRoute({
  path: '/award-rounds/:round/history',
  tag: 'awards',
  summary:
    'What was stated, proposed and decided in a round of awards, by whom and why; a unit reads of its own proposals',
  name: 'readAwardRoundHistory',
  params: RoundParams,
  place: (params, deps) => placeOrNotFound(deps, roundStream(params.round), 'awardRound'),
  told: awardRoundEventFacts,
});
