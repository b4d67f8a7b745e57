import { keptIn, textOfDraft } from '#domain/consolidated-report/draft.ts';
import type { KeptNumber } from '#domain/consolidated-report/paper.ts';
import type { ReportText } from '#domain/consolidated-report/report-text.ts';
import { reportTitle } from '#domain/documents/consolidated-report.ts';
import { draftKey } from '#domain/drafts/access.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';
import { findDraft, type StoredDraft } from '#db/drafts/drafts.ts';
import type { CycleDoc } from '#db/projections/cycle-doc.ts';
import { docOf } from '#api/routes/cycles/read-doc.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { Problem } from '#api/support/problem.ts';
import type { Place } from '#engine/places.ts';

/** A cycle that was called: before that there is nothing to write about. */
export type Written = Extract<CycleDoc, { readonly call: unknown }>;

export async function writtenCycle(deps: ApiDeps, place: Place): Promise<Written> {
  const doc = await docOf(deps, place);
  if (!('call' in doc)) throw new Problem('not-found');
  return doc;
}

export interface Drafted {
  readonly stored: StoredDraft;
  readonly text: ReportText;
}

/** The text as it stands in the draft. What is being typed is its writers' own: the readers' role does not see it. */
export async function drafted(deps: ApiDeps, plan: CyclePlan, cycle: string): Promise<Drafted> {
  const stored = await findDraft(deps.record, draftKey({ kind: 'consolidated', cycle, host: plan.host.unit }));
  return { stored, text: textOfDraft(stored.content.doc, plan.template.sections, reportTitle(plan)) };
}

/**
 * What is sealed by a command: the draft as it was looked at, for nobody sends what he has not read. Where nothing can be written the
 * cycle's own state refuses.
 */
export async function draftedAt(deps: ApiDeps, place: Place, revision: number): Promise<Sealing> {
  const doc = await docOf(deps, place);
  if (!('call' in doc)) return { text: { title: '', sections: [] }, kept: [] };
  const { stored, text } = await drafted(deps, doc.plan, slugOf(place.stream));
  const { saved, content } = stored;
  if (content.revision !== revision)
    throw new Problem('draft-changed', saved === null ? {} : { by: saved.by, at: saved.at });
  return { text, kept: keptIn(content.doc, text) };
}

export interface Sealing {
  readonly text: ReportText;
  readonly kept: readonly KeptNumber[];
}
