import { discardDraft } from '#api/routes/drafts/discard-draft.ts';
import { draftRoute } from '#api/routes/drafts/draft-act.ts';
import {
  conclusionsDraft,
  consolidatedDraft,
  minutesDraft,
  planDraft,
  reportDraft,
} from '#api/routes/drafts/places.ts';
import { giveBackDraft } from '#api/routes/drafts/give-back-draft.ts';
import { presentDraft, recallDraft } from '#api/routes/drafts/present-draft.ts';
import { readDraft } from '#api/routes/drafts/read-draft.ts';
import { saveDraft } from '#api/routes/drafts/save-draft.ts';
import type { Register } from '#api/support/route.ts';

export const draftRoutes: readonly Register[] = [
  draftRoute(reportDraft, readDraft),
  draftRoute(reportDraft, saveDraft),
  draftRoute(reportDraft, discardDraft),
  draftRoute(reportDraft, presentDraft),
  draftRoute(reportDraft, recallDraft),
  draftRoute(reportDraft, giveBackDraft),
  draftRoute(conclusionsDraft, readDraft),
  draftRoute(conclusionsDraft, saveDraft),
  draftRoute(conclusionsDraft, discardDraft),
  draftRoute(minutesDraft, readDraft),
  draftRoute(minutesDraft, saveDraft),
  draftRoute(consolidatedDraft, readDraft),
  draftRoute(consolidatedDraft, saveDraft),
  draftRoute(consolidatedDraft, presentDraft),
  draftRoute(consolidatedDraft, recallDraft),
  draftRoute(consolidatedDraft, giveBackDraft),
  draftRoute(planDraft, readDraft),
  draftRoute(planDraft, saveDraft),
  draftRoute(planDraft, discardDraft),
];
