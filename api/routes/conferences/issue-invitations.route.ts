import { z } from 'zod';
import type { IssueInvitations } from '#domain/conference/commands.ts';
import { conferenceRow } from '#db/queries/conference.query.ts';
import { freshCodes } from '#api/routes/conferences/check-in-codes.ts';
import { SignerField } from '#api/routes/conferences/parts.fields.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { DateField, WrittenNumberField } from '#api/support/fields.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound } from '#api/support/ids.ts';
import { MaybeText } from '#api/support/unit-field.ts';

export const issueInvitations = commandRoute({
  path: '/conferences/:conference/invitations',
  tag: 'conferences',
  summary: 'Issue the invitations: one letter under one number; after the latest day only ad hoc and with a reason',
  action: 'conference.IssueInvitations',
  params: ConferenceParams,
  body: z.strictObject({
    number: WrittenNumberField,
    date: DateField,
    signer: SignerField,
    adHoc: z.boolean().default(false),
    reason: MaybeText,
  }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    const lookUp = async (): Promise<IssueInvitations['data']> => {
      const row = await conferenceRow(deps.db, place.stream);
      return { ...body, codes: freshCodes((row?.doc.facts.invitees ?? []).map(({ id }) => id)) };
    };
    return { place, unit: null, lookUp };
  },
});
