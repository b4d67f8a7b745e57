import type { CorrectConference } from '#domain/conference/commands.ts';
import { CorrectBody, unitsIn } from '#api/routes/conferences/correct.body.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound } from '#api/support/ids.ts';
import { requireUnits } from '#api/support/known-units.ts';

export const correctConference = commandRoute({
  path: '/conferences/:conference/correct',
  tag: 'conferences',
  summary:
    'Correct what was stated at convening; what is left out stays. Once the invitations are out, those whom it concerns are written to, old beside new',
  action: 'conference.CorrectConference',
  large: true,
  params: ConferenceParams,
  body: CorrectBody,
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    const lookUp = async (): Promise<CorrectConference['data']> => {
      await requireUnits(deps, unitsIn(body));
      return body;
    };
    return { place, unit: null, lookUp };
  },
});
