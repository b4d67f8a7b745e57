import { z } from 'zod';
import { announcedOf } from '#domain/conference/change-paper.ts';
import { changePaperDocument } from '#domain/conference/change-paper-document.ts';
import { conference } from '#domain/conference/aggregate.ts';
import { reasonOf } from '#domain/conference/issue-change-paper.ts';
import { letters } from '#domain/conference/letters.ts';
import { pageOf } from '#domain/documents/page.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { playOut } from '#domain/kernel/play.ts';
import { ChangePaperBody } from '#api/routes/conferences/change-paper.body.ts';
import { isTold } from '#api/routes/conferences/new-change-paper.route.ts';
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
import { anyFreeNumber } from '#api/support/any-free-number.ts';
import { askRoute } from '#api/support/ask-route.ts';
import { DateField, WrittenNumberField } from '#api/support/fields.ts';
import { withNumber } from '#api/support/given-now.ts';
import { ConferenceParams } from '#api/support/ids.ts';

export const previewChangePaper = askRoute({
  path: '/conferences/:conference/change-papers/preview',
  tag: 'conferences',
  summary:
    'A paper about a changed conference as it would be issued, and what would stand in its way. Nothing is stored',
  name: 'previewChangePaper',
  params: ConferenceParams,
  body: ChangePaperBody.extend({
    number: WrittenNumberField.nullable().default(null),
    date: DateField.nullable().default(null).describe('Left out: today, in the conference’s own time'),
    signer: PreviewSignerField.nullable().default(null),
  }),
  output: z.object({ page: PageShape, obstacles: z.array(ObstacleShape), letters: z.array(LetterShape) }),
  async answer({ params, body, actor, deps }) {
    const { state, given, row, place } = await staffedConference(deps, actor, params.conference);
    const { changePapers = [], announced = announcedOf(state.facts) } = state;
    const date = body.date ?? vietnamDate(given.at);
    const wish = { ...body, date, signer: body.signer ?? signerOf(state) };
    const data = { ...wish, number: body.number ?? anyFreeNumber(changePapers.map((one) => one.number)) };
    const told = await withNumber(given, deps, place.ledger, body.number);
    const played = playOut(conference, state, [{ type: 'IssueChangePaper', data }], told);
    const context = { publicUrl: deps.publicUrl, rehearsal: row.rehearsal, now: given.at };
    const sent = played.kind === 'refused' ? [] : played.steps.flatMap((step) => letters(step.state, step.event));
    const reason = isTold(state) ? reasonOf(state) : null;
    const printed = { ...wish, paper: changePapers.length + 1, reason, was: announced };
    return {
      page: pageShape(pageOf(changePaperDocument(state, printed))),
      obstacles: await obstacleShapes(deps, [played.kind === 'refused' ? played.refusal : null]),
      letters: sent.map((letter) => letterShape(letter, context)),
    };
  },
});
