import { z } from 'zod';
import { invitationDocument } from '#domain/conference/documents.ts';
import { furtherLetters } from '#domain/conference/invitation-letters.ts';
import { play } from '#domain/conference/play.ts';
import { pageOf } from '#domain/documents/page.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { FurtherBody, invitedIn } from '#api/routes/conferences/further.body.ts';
import { PreviewSignerField } from '#api/routes/conferences/parts.fields.ts';
import {
  LetterShape,
  letterShape,
  ObstacleShape,
  obstacleShapes,
  PageShape,
  pageShape,
} from '#api/routes/conferences/preview.shapes.ts';
import { signerOf } from '#api/routes/conferences/signer-of.ts';
import { staffedConference } from '#api/routes/conferences/staffed.ts';
import { withNumber } from '#api/support/given-now.ts';
import { askRoute } from '#api/support/ask-route.ts';
import { DateField, WrittenNumberField } from '#api/support/fields.ts';
import { ConferenceParams } from '#api/support/ids.ts';
import { requireUnits } from '#api/support/known-units.ts';

export const previewFurther = askRoute({
  path: '/conferences/:conference/further-invitations/preview',
  tag: 'conferences',
  summary: 'A further invitation as it would be issued, and to whom. Nothing is stored',
  name: 'previewFurtherInvitation',
  large: true,
  params: ConferenceParams,
  body: FurtherBody.extend({
    number: WrittenNumberField.nullable().default(null),
    date: DateField.nullable().default(null).describe('Left out: today, in the conference’s own time'),
    signer: PreviewSignerField.nullable().default(null),
  }),
  output: z.object({
    page: PageShape,
    obstacles: z.array(ObstacleShape),
    letters: z.array(LetterShape),
    /** Guests and groups that are no unit: nobody is written to. */
    withoutUnit: z.array(z.string()),
    late: z.boolean(),
  }),
  async answer({ params, body, actor, deps }) {
    const { state, given, row, place } = await staffedConference(deps, actor, params.conference);
    await requireUnits(deps, invitedIn(body));
    const signer = body.signer ?? signerOf(state);
    const date = body.date ?? vietnamDate(given.at);
    const { invitees } = body;
    const data = { ...body, number: body.number ?? 1, date, signer };
    const told = await withNumber(given, deps, place.ledger, body.number);
    const { obstacle } = play(state, { type: 'InviteFurther', data }, told);
    const unnumbered = body.number === null && obstacle?.pointer === '/number';
    const context = { publicUrl: deps.publicUrl, rehearsal: row.rehearsal, now: given.at };
    const letters = furtherLetters(state, { ...data, letter: 2 });
    return {
      page: pageShape(pageOf(invitationDocument({ ...state.facts, invitees }, { number: body.number, date, signer }))),
      obstacles: await obstacleShapes(deps, [unnumbered ? null : obstacle]),
      letters: letters.map((notice) => letterShape(notice, context)),
      withoutUnit: invitees.filter(({ unit }) => unit === null).map(({ name }) => name),
      late: date > state.plan.latestInvitationOn,
    };
  },
});
