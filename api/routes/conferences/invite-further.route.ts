import type { InviteFurther } from '#domain/conference/commands.ts';
import { conferenceRow } from '#db/queries/conference.query.ts';
import { freshCodes } from '#api/routes/conferences/check-in-codes.ts';
import { FurtherBody, invitedIn } from '#api/routes/conferences/further.body.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound } from '#api/support/ids.ts';
import { requireUnits } from '#api/support/known-units.ts';

export const inviteFurther = commandRoute({
  path: '/conferences/:conference/further-invitations',
  tag: 'conferences',
  summary:
    'Invite who was forgotten, after the invitations went out: a letter of its own under a number of its own; after the latest day only ad hoc and with a reason',
  action: 'conference.InviteFurther',
  large: true,
  params: ConferenceParams,
  body: FurtherBody,
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    const lookUp = async (): Promise<InviteFurther['data']> => {
      await requireUnits(deps, invitedIn(body));
      const row = await conferenceRow(deps.db, place.stream);
      const codes = freshCodes(
        body.invitees.map(({ id }) => id),
        row?.doc.codes,
      );
      return { ...body, codes };
    };
    return { place, unit: null, lookUp };
  },
});
