import { z } from 'zod';
import { awardRound } from '#domain/award-round/aggregate.ts';
import type { IssueAwardSubmission } from '#domain/award-round/commands.ts';
import type { OpenRound } from '#domain/award-round/state.ts';
import { submissionDocument } from '#domain/award-round/submission-paper.ts';
import { pageOf } from '#domain/documents/page.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { playOut } from '#domain/kernel/play.ts';
import type { Db } from '#db/database.ts';
import { type AwardRoundRow, nominationRows, submissionRows } from '#db/queries/awards.query.ts';
import { unitNames } from '#api/accounts/unit-names.ts';
import { evidenceFor, issuerOfRound, RoundParams, roundPlace } from '#api/routes/awards/place.ts';
import { PreviewSignerField, SignerField } from '#api/routes/conferences/parts.fields.ts';
import { ObstacleShape, obstacleShapes, PageShape, pageShape } from '#api/routes/conferences/preview.shapes.ts';
import { askRoute } from '#api/support/ask-route.ts';
import { commandRoute } from '#api/support/command-route.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { DateField, lineUpTo, NameField, NumberField, WrittenNumberField } from '#api/support/fields.ts';
import { givenNow, withNumber } from '#api/support/given-now.ts';
import { isOnHostSide } from '#api/support/host-side.ts';
import { PaperQuery, paperFile, sendPaper } from '#api/support/paper-file.ts';
import { Problem } from '#api/support/problem.ts';
import { readAs } from '#api/support/read-as.ts';
import { route } from '#api/support/route.ts';

const tag = 'awards';

const Body = z.strictObject({
  number: WrittenNumberField,
  date: DateField,
  signer: SignerField,
  to: NameField.describe('To whom it is submitted: “Chủ tịch UBND tỉnh”'),
  basis: z.array(lineUpTo(1000).min(1)).max(20).default([]).describe('“Căn cứ …”, a paragraph each'),
  numbers: z.array(NumberField).max(2000).describe('Of the nominations that are submitted'),
});

/** What is typed, and what the record says of each nomination at that moment. */
async function wishOf(
  deps: ApiDeps,
  { place, row }: { readonly place: { readonly stream: StreamId }; readonly row: AwardRoundRow },
  { numbers, ...said }: z.output<typeof Body>,
): Promise<IssueAwardSubmission['data']> {
  const { issuer } = await issuerOfRound(deps, row.committee, said.date);
  const [known, nameOf] = await Promise.all([nominationRows(deps.record, place.stream), unitNames(deps)]);
  const asked = [...new Set(numbers)].map((number) => ({ number, one: known.find((each) => each.number === number) }));
  const units = [...new Set(asked.flatMap(({ one }) => (one === undefined ? [] : [one.nominee.unit])))];
  const evidence = await evidenceFor(deps.record, row, units);
  const rows = asked.map(({ number, one }) =>
    one === undefined
      ? { number, unitName: '', byUnitName: '', evidence: [] }
      : {
          ...{ number, unitName: nameOf(one.nominee.unit), byUnitName: nameOf(one.byUnit) },
          evidence: one.evidence.length > 0 ? one.evidence : (evidence.get(one.nominee.unit) ?? []),
        },
  );
  return { ...said, issuer, rows };
}

async function roundAsItStands(db: Db, stream: StreamId, row: AwardRoundRow): Promise<OpenRound> {
  const [nominations, submissions] = await Promise.all([nominationRows(db, stream), submissionRows(db, stream)]);
  const { committee, host, programme, period, kinds, criteria } = row;
  return { status: 'open', committee, host, programme, period, kinds, criteria, nominations, submissions };
}

export const previewAwardSubmission = askRoute({
  path: '/award-rounds/:round/submissions/preview',
  tag,
  summary: 'A submission as it would be issued, and what would stand in its way. Nothing is stored',
  name: 'previewAwardSubmission',
  params: RoundParams,
  body: Body.extend({
    number: WrittenNumberField.nullable().default(null),
    date: DateField.nullable().default(null).describe('Left out: today'),
    signer: PreviewSignerField.nullable().default(null),
    to: lineUpTo(500).default(''),
  }),
  output: z.object({ page: PageShape, obstacles: z.array(ObstacleShape) }),
  async answer({ params, body, actor, deps }) {
    const found = await roundPlace(deps, params.round);
    const { place, row } = found;
    if (!isOnHostSide(place, actor)) throw new Problem('not-found');
    const given = await withNumber(await givenNow(deps, actor, null, place.host), deps, place.ledger, body.number);
    const date = body.date ?? vietnamDate(given.at);
    const signer = body.signer ?? { authority: '', post: '', name: '' };
    const state = await roundAsItStands(deps.db, place.stream, row);
    // Room is left on the page for a number that nobody has given yet; any will do to look what stands in the way.
    const number = body.number ?? 1 + state.submissions.length * 1000;
    const data = await wishOf(deps, found, { ...body, date, signer, number });
    const played = playOut(awardRound, state, [{ type: 'IssueAwardSubmission', data }], given);
    const [step] = played.kind === 'refused' ? [] : played.steps;
    // In the order of the record, once nothing stands in its way.
    const rows = step?.event.type === 'AwardSubmissionIssued' ? step.event.data.rows : data.rows;
    const { kinds, criteria } = state;
    const paper = submissionDocument(state, { ...data, rows, kinds, criteria, number: body.number });
    return {
      page: pageShape(pageOf({ ...paper, draft: true })),
      obstacles: await obstacleShapes(deps, [played.kind === 'refused' ? played.refusal : null]),
    };
  },
});

export const issueAwardSubmission = commandRoute({
  path: '/award-rounds/:round/submissions',
  tag,
  summary:
    'Issue the submission of a round under a number of the committee’s series: criteria, quotas, and who is proposed by whom as its annex',
  action: 'awardRound.IssueAwardSubmission',
  params: RoundParams,
  body: Body,
  async target({ params, body, deps }) {
    const found = await roundPlace(deps, params.round);
    return { place: found.place, unit: null, lookUp: () => wishOf(deps, found, body) };
  },
});

/** Set when it is asked for: it depends on the record alone, and gives the same bytes each time. */
export const awardSubmissionFile = route({
  ...{ method: 'GET', path: '/award-rounds/:round/submissions/:paper/document', tag },
  name: 'readAwardSubmission',
  asks: 'person',
  summary: 'A submission as it was issued, .docx or PDF: for the host’s staff',
  takes: { params: RoundParams.extend({ paper: z.coerce.number().int().min(1).max(10_000) }), querystring: PaperQuery },
  tokenInAddress: true,
  heavy: true,
  others: { 200: paperFile('The submission') },
  async handle({ caller: actor, params, query: { format }, request, reply, deps }) {
    const { stream, document } = await readAs(deps, actor, async (reading) => {
      const { place, row } = await roundPlace(reading, params.round);
      const state = await roundAsItStands(reading.db, place.stream, row);
      const issued = state.submissions.find(({ paper }) => paper === params.paper);
      // Its rows are the host's: nobody else finds one.
      if (issued === undefined) throw new Problem('not-found');
      return { stream: place.stream, document: submissionDocument(state, issued) };
    });
    const docx = await deps.papers.docx(document);
    const name = `to-trinh-khen-thuong-${String(params.paper)}.${format}`;
    return sendPaper({ deps, actor, request, reply }, { docx, format, name, of: { stream } });
  },
});
