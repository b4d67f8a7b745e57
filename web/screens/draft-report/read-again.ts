import type { ReportDraft } from '#web/screens/draft-report/use-report-draft.ts';

/** Somebody has changed the draft since it was looked at: what he wrote has not been read by whoever is about to send it. */
export function readAgain({ draft }: ReportDraft, revision: number): boolean {
  return draft.view.draft.revision !== revision;
}
