import { z } from 'zod';
import { invitationDocument } from '#domain/conference/documents.ts';
import { invitationLetters } from '#domain/conference/invitation-letters.ts';
import { play } from '#domain/conference/play.ts';
import { pageOf } from '#domain/documents/page.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
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
import { exemptedIn } from '#db/queries/cycle.query.ts';
import { DateField, WrittenNumberField } from '#api/support/fields.ts';
import { ConferenceParams } from '#api/support/ids.ts';
import { MaybeText } from '#api/support/unit-field.ts';

export const previewInvitations = askRoute({
  path: '/conferences/:conference/invitations/preview',
  tag: 'conferences',
  summary:
    'The invitation as it would be issued, to whom, and when those who do not answer are reminded. Nothing is stored',
  name: 'previewInvitations',
  params: ConferenceParams,
  body: z.strictObject({
    number: WrittenNumberField.nullable().default(null),
    date: DateField.nullable().default(null).describe('Left out: today, in the conference’s own time'),
    signer: PreviewSignerField.nullable().default(null),
    adHoc: z.boolean().default(false),
    reason: MaybeText,
  }),
  output: z.object({
    page: PageShape,
    obstacles: z.array(ObstacleShape),
    letters: z.array(LetterShape),
    /** Invited groups that are no unit: nobody is written to. */
    withoutUnit: z.array(z.string()),
    exempted: z
      .array(z.object({ id: z.string(), name: z.string() }))
      .describe('Invited units that owe none of its cycles a report'),
    reminders: z.array(z.iso.datetime()),
    late: z.boolean(),
  }),
  async answer({ params, body, actor, deps }) {
    const { state, given, row, place } = await staffedConference(deps, actor, params.conference);
    const signer = body.signer ?? signerOf(state);
    const date = body.date ?? vietnamDate(given.at);
    const data = { ...body, number: body.number ?? 1, date, signer };
    const told = await withNumber(given, deps, place.ledger, body.number);
    const { obstacle } = play(state, { type: 'IssueInvitations', data }, told);
    // Whom it would reach is known before it may be sent.
    const letters = invitationLetters(state, data);
    const context = { publicUrl: deps.publicUrl, rehearsal: row.rehearsal, now: given.at };
    const exempt = await exemptedIn(
      deps.db,
      state.facts.cycles.map(({ cycle }) => cycle),
    );
    return {
      page: pageShape(pageOf(invitationDocument(state.facts, { number: body.number, date, signer }))),
      obstacles: await obstacleShapes(deps, [obstacle]),
      letters: letters.map((notice) => letterShape(notice, context)),
      withoutUnit: state.facts.invitees.filter(({ unit }) => unit === null).map(({ name }) => name),
      exempted: state.facts.invitees
        .filter(({ unit }) => unit !== null && exempt.includes(unit))
        .map(({ id, name }) => ({ id, name })),
      reminders: state.plan.invitationRungs.filter(({ at }) => at > given.at).map(({ at }) => at),
      late: date > state.plan.latestInvitationOn,
    };
  },
});
