import { z } from 'zod';
import { invitationAnswers } from '#domain/conference/parts.ts';
import type { ReplyInvitation } from '#domain/conference/commands.ts';
import { inviteeUnit } from '#api/routes/conferences/taking-part.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound, Slug } from '#api/support/ids.ts';
import { MaybeText } from '#api/support/unit-field.ts';

export const replyInvitation = commandRoute({
  path: '/conferences/:conference/replies',
  tag: 'conferences',
  summary: 'Answer an invitation; a group without a unit is answered for by the host',
  action: 'conference.ReplyInvitation',
  params: ConferenceParams,
  body: z.strictObject({
    invitee: Slug,
    answer: z.enum(invitationAnswers),
    substitute: MaybeText,
  }),
  async target({ params, body, actor, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    const unit = await inviteeUnit(deps, place, body.invitee, actor);
    return { place, unit, data: body satisfies ReplyInvitation['data'] };
  },
});
