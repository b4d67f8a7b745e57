import { lastSeenIn } from '#domain/consolidated-report/draft.ts';
import { valuesIn } from '#domain/consolidated-report/report-text.ts';
import { mayDraft } from '#domain/drafts/access.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { reportDocument } from '#domain/review-cycle/report-document.ts';
import { figuresNow, type WithTotals } from '#domain/review-cycle/sealed-text.ts';
import { approvedReport } from '#db/queries/report-paper.query.ts';
import type { Place } from '#engine/places.ts';
import { drafted, writtenCycle } from '#api/routes/consolidated-report/drafted.ts';
import { formOf } from '#api/routes/consolidated-report/form-of.ts';
import { quotedIn } from '#api/routes/consolidated-report/outside.ts';
import { authoriseReading } from '#api/support/authorise.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { inPlaceOf } from '#api/support/in-place-of.ts';
import { nowOf } from '#api/support/now.ts';
import { PaperQuery, paperFile, sendPaper } from '#api/support/paper-file.ts';
import { Problem } from '#api/support/problem.ts';
import { readAs } from '#api/support/read-as.ts';
import { route } from '#api/support/route.ts';

/** Set when it is asked for: a draft changes by the minute, and an approved text gives the same bytes each time. */
export const reportDocumentFile = route({
  ...{ method: 'GET', path: '/cycles/:cycle/report-draft/document', tag: 'cycles', name: 'readReportDocument' },
  asks: 'person',
  summary:
    'The consolidated report as a paper, .docx or PDF: as it was approved, else as it is drafted, which it says on every page',
  takes: { params: CycleParams, querystring: PaperQuery },
  tokenInAddress: true,
  heavy: true,
  others: { 200: paperFile('The report') },
  async handle({ caller, params: { cycle }, query: { format }, request, reply, deps }) {
    const { actor, place, document } = await inPlaceOf(deps, caller, (as, seen) =>
      readAs(seen, as, async (reading) => ({ actor: as, ...(await documentOf(reading, as, cycle)) })),
    );
    const name = `${document.draft === true ? 'du-thao-' : ''}bao-cao-tong-hop-${cycle}.${format}`;
    const docx = await deps.papers.docx(document);
    return sendPaper({ deps, actor, request, reply }, { docx, format, name, of: { stream: place.stream } });
  },
});

/** Past the wall, which keeps the text among its writers until it is approved: from then on it is everybody's to whom it goes. */
export async function approvedPaper(deps: ApiDeps, place: Place, doc: WithTotals): Promise<OfficialDocument | null> {
  const approved = await approvedReport(deps.record, place.stream);
  return approved === null ? null : reportDocument(doc, approved, await formOf(deps, place));
}

async function documentOf(
  deps: ApiDeps,
  actor: Actor,
  cycle: string,
): Promise<{ readonly place: Place; readonly document: OfficialDocument }> {
  const place = await placeOrNotFound(deps, cycleStream(cycle), 'reviewCycle');
  await authoriseReading(deps, actor, 'readConsolidatedReport', place);
  const doc = await writtenCycle(deps, place);
  const issued = await approvedPaper(deps, place, doc);
  if (issued !== null) return { place, document: issued };
  // It is read past the wall: whoever may not write it reads no draft.
  const draft = { kind: 'consolidated' as const, cycle, host: place.host };
  if (!mayDraft(actor, draft)) throw new Problem('not-permitted', { role: actor.role });
  const { stored, text } = await drafted(deps, doc.plan, cycle);
  const date = vietnamDate(nowOf(doc.plan.clock));
  const { outside = [] } = await quotedIn(deps, place.host, text);
  const [known, lastSeen] = [[...figuresNow(doc), ...outside], lastSeenIn(stored.content.doc, text)];
  const figures = valuesIn(text, known);
  const wish = { text, figures, lastSeen, number: null, date, signer: doc.plan.signer };
  return { place, document: { ...reportDocument(doc, wish, await formOf(deps, place)), draft: true } };
}
