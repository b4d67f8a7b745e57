import { z } from 'zod';
import { withoutMarks } from '#domain/consolidated-report/printed.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { reportDocument } from '#domain/review-cycle/report-document.ts';
import { roundsOf } from '#db/queries/report-paper.query.ts';
import type { Place } from '#engine/places.ts';
import { writtenCycle } from '#api/routes/consolidated-report/drafted.ts';
import { formOfRound } from '#api/routes/consolidated-report/form-of.ts';
import { authoriseReading } from '#api/support/authorise.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { inPlaceOf } from '#api/support/in-place-of.ts';
import { PaperQuery, paperFile, sendPaper } from '#api/support/paper-file.ts';
import { Problem } from '#api/support/problem.ts';
import { readAs } from '#api/support/read-as.ts';
import { route } from '#api/support/route.ts';

/** What went round, as a file: whoever was asked may want it on paper, or in a meeting. */
export const roundDocumentFile = route({
  ...{ method: 'GET', path: '/cycles/:cycle/draft-rounds/:round/document', tag: 'cycles', name: 'readRoundDocument' },
  asks: 'person',
  summary: 'A draft of the consolidated report as it went round for opinions, as a paper with its table, .docx or PDF',
  takes: { params: CycleParams.extend({ round: z.coerce.number().int().min(1).max(1000) }), querystring: PaperQuery },
  tokenInAddress: true,
  heavy: true,
  others: { 200: paperFile('The draft') },
  async handle({ caller, params: { cycle, round }, query: { format }, request, reply, deps }) {
    const { actor, place, document } = await inPlaceOf(deps, caller, (as, seen) =>
      readAs(seen, as, async (reading) => ({ actor: as, ...(await documentOf(reading, as, cycle, round)) })),
    );
    const name = `du-thao-lan-${String(round)}-bao-cao-tong-hop-${cycle}.${format}`;
    const docx = await deps.papers.docx(document);
    return sendPaper({ deps, actor, request, reply }, { docx, format, name, of: { stream: place.stream } });
  },
});

/** By the right of whoever reads the round: the host, and a unit those it was asked in. Whose sentence it was is told to nobody on paper. */
async function documentOf(
  deps: ApiDeps,
  actor: Actor,
  cycle: string,
  number: number,
): Promise<{ readonly place: Place; readonly document: OfficialDocument }> {
  const place = await placeOrNotFound(deps, cycleStream(cycle), 'reviewCycle');
  await authoriseReading(deps, actor, 'readDraftRounds', place);
  const [doc, rounds] = await Promise.all([writtenCycle(deps, place), roundsOf(deps.db, place.stream)]);
  const round = rounds.find((one) => one.round === number);
  if (round === undefined) throw new Problem('not-found');
  const { title, sections } = round.text;
  const text = { title, sections: sections.map((one) => ({ ...one, text: withoutMarks(one.text) })) };
  const form = await formOfRound(deps, place, number);
  const wish = { text, figures: round.figures, number: null, date: round.circulated_on, signer: doc.plan.signer };
  return { place, document: { ...reportDocument(doc, wish, form), draft: true } };
}
