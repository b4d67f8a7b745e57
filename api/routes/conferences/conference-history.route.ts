import { conferenceEventFacts } from '#domain/conference/event-facts.ts';
import { historyRoute } from '#api/support/history-route.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound } from '#api/support/ids.ts';

export const conferenceHistory = historyRoute({
  path: '/conferences/:conference/history',
  tag: 'conferences',
  summary: 'Everything that happened to a conference; who is invited sees no drafts and nobody else’s roll-call',
  name: 'readConferenceHistory',
  params: ConferenceParams,
  place: (params, deps) => placeOrNotFound(deps, conferenceStream(params.conference), 'conference'),
  told: conferenceEventFacts,
});
