import { JoinBody, joiningOf } from '#api/routes/shortcomings/same-as.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound } from '#api/support/ids.ts';

export const joinShortcoming = commandRoute({
  path: '/conferences/:conference/shortcomings/join',
  tag: 'conferences',
  summary: 'Say that a shortcoming is one that an earlier conference stated, or that it is one of its own',
  action: 'conference.JoinShortcoming',
  params: ConferenceParams,
  body: JoinBody,
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    return { place, unit: null, lookUp: () => joiningOf(deps, place, body) };
  },
});
