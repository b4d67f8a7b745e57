import { filesAt, pointersOf, reportPointers } from '#domain/drafts/report-draft.ts';
import { openedBy } from '#domain/review-cycle/opened-places.ts';
import { cycleDoc, type cycleMember } from '#db/queries/cycle.query.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { ApiDeps } from '#api/support/deps.ts';

type Member = NonNullable<Awaited<ReturnType<typeof cycleMember>>>;

/**
 * The places of a draft that a returned report may not change. What a window still held from before the return, or a program sends,
 * is not taken there: the cell could not be emptied again, and the report not be handed in.
 */
export async function sealedPlaces(deps: ApiDeps, cycle: StreamId, member: Member): Promise<ReadonlySet<string>> {
  const { status, report, reasons } = member;
  if (status !== 'returned' || report === null || reasons === null || reasons.some(({ path }) => path === null)) {
    return none;
  }
  const doc = await cycleDoc(deps.db, cycle);
  if (doc === null || !('plan' in doc) || doc.plan === null) return none;
  const { template } = doc.plan;
  const opened = openedBy(template, report, reasons);
  if (opened.kind === 'everything') return none;
  const sealed = (asked: readonly { readonly code: string }[], open: ReadonlySet<string>) =>
    asked.flatMap(({ code }) => (open.has(code) ? [] : [code]));
  const places = pointersOf(sealed(template.indicators, opened.figures), sealed(template.sections, opened.sections));
  if (opened.files) return places;
  const kept = (report.files ?? []).filter(({ kind }) => kind !== 'signedScan');
  return new Set([...places, newFiles, ...kept.map(({ id }) => reportPointers.file(id))]);
}

/** Stands for every file that is not there yet: only a signed scan may come. */
export const newFiles = filesAt;

const none: ReadonlySet<string> = new Set();
