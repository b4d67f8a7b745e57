import { z } from 'zod';
import { pageOf } from '#domain/documents/page.ts';
import { inspection } from '#domain/inspection/aggregate.ts';
import { conclusionDocument } from '#domain/inspection/paper.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { playOut } from '#domain/kernel/play.ts';
import { ObstacleShape, obstacleShapes, PageShape, pageShape } from '#api/routes/conferences/preview.shapes.ts';
import { itemsOf, issuerOfInspection, UnfinishedConclusionBody } from '#api/routes/inspections/fields.ts';
import { requireStanding } from '#api/routes/directives/fields.ts';
import { InspectionParams, readableInspection, staffedInspection } from '#api/routes/inspections/place.ts';
import { askRoute } from '#api/support/ask-route.ts';
import { withNumber } from '#api/support/given-now.ts';
import { PaperQuery, paperFile, sendPaper } from '#api/support/paper-file.ts';
import { Problem } from '#api/support/problem.ts';
import { readAs } from '#api/support/read-as.ts';
import { route } from '#api/support/route.ts';
import { defaultLadder } from '#domain/deadlines/deadline.ts';

export const previewInspectionConclusion = askRoute({
  path: '/inspections/:inspection/conclusion/preview',
  tag: 'inspections',
  summary: 'The conclusion as it would be issued, and what would stand in its way. Nothing is stored',
  name: 'previewInspectionConclusion',
  large: true,
  params: InspectionParams,
  body: UnfinishedConclusionBody,
  output: z.object({ page: PageShape, obstacles: z.array(ObstacleShape) }),
  async answer({ params, body, actor, deps }) {
    const { state, given, place } = await staffedInspection(deps, actor, params);
    await requireStanding(deps, body.tasks);
    const date = body.date ?? vietnamDate(given.at);
    const { issuer } = await issuerOfInspection(deps, state, date);
    const signer = body.signer ?? { authority: '', post: '', name: '' };
    const wish = { ...body, date, signer, tasks: itemsOf(body.tasks), issuer, ladder: defaultLadder };
    // Room is left on the page for a number that nobody has given yet; any will do to look what stands in the way.
    const number = body.received === null ? (body.number ?? 1) : null;
    const told = await withNumber(given, deps, place.ledger, body.received === null ? body.number : null);
    const played = playOut(inspection, state, [{ type: 'IssueInspectionConclusion', data: { ...wish, number } }], told);
    return {
      page: pageShape(pageOf({ ...conclusionDocument(state, wish), draft: true })),
      obstacles: await obstacleShapes(deps, [played.kind === 'refused' ? played.refusal : null]),
    };
  },
});

/** Set when it is asked for: it depends on the record alone, and gives the same bytes each time. */
export const inspectionConclusionFile = route({
  ...{ method: 'GET', path: '/inspections/:inspection/conclusion/document', tag: 'inspections' },
  name: 'readInspectionConclusion',
  asks: 'person',
  summary:
    'The conclusion of an inspection as it was issued, .docx or PDF: for the host’s staff and the units inspected',
  takes: { params: InspectionParams, querystring: PaperQuery },
  tokenInAddress: true,
  heavy: true,
  others: { 200: paperFile('The conclusion') },
  async handle({ caller: actor, params, query: { format }, request, reply, deps }) {
    const { stream, document } = await readAs(deps, actor, async (reading) => {
      const { place, state } = await readableInspection(reading, actor, params);
      const signer = state.status === 'concluded' ? state.conclusion.signer : null;
      // What another body issued is not ours to print.
      if (state.status !== 'concluded' || signer === null) throw new Problem('not-found');
      return { stream: place.stream, document: conclusionDocument(state, { ...state.conclusion, signer }) };
    });
    const docx = await deps.papers.docx(document);
    const name = `ket-luan-kiem-tra-${params.inspection.split('~').at(-1) ?? ''}.${format}`;
    return sendPaper({ deps, actor, request, reply }, { docx, format, name, of: { stream } });
  },
});
