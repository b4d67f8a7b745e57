import { keptIn, textOfDraft } from '#domain/consolidated-report/draft.ts';
import { reportTitle } from '#domain/documents/consolidated-report.ts';
import type { DraftContent } from '#domain/drafts/draft.ts';
import { unfitPlaces } from '#domain/review-cycle/unfit-places.ts';
import { acceptedFigures } from '#db/queries/accepted-reports.query.ts';
import type { DraftOwner } from '#db/drafts/drafts.ts';
import { writtenCycle } from '#api/routes/consolidated-report/drafted.ts';
import { lastTotals } from '#api/routes/consolidated-report/last-totals.ts';
import { outsideFiguresOf } from '#api/routes/consolidated-report/outside.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { placeOrNotFound } from '#api/support/ids.ts';

/** What of a consolidated report is not fit to be laid before the leader: it is told to whoever writes it. Other drafts say so where they are sent. */
export async function fitness(
  deps: ApiDeps,
  { kind, stream, host }: DraftOwner,
): Promise<(doc: DraftContent['doc']) => readonly string[]> {
  if (kind !== 'consolidated' || stream === null) return () => [];
  const cycle = await writtenCycle(deps, await placeOrNotFound(deps, stream, 'reviewCycle'));
  const { plan, conference } = cycle;
  const [reports, outside, before] = await Promise.all([
    acceptedFigures(deps.db, stream),
    outsideFiguresOf(deps, host),
    lastTotals(deps, stream, plan),
  ]);
  const known = { reports, outside, ...before };
  return (doc) => {
    const text = textOfDraft(doc, plan.template.sections, reportTitle(plan));
    return unfitPlaces({ ...cycle, heldOn: conference?.heldOn ?? null, ...known }, text, keptIn(doc, text));
  };
}
