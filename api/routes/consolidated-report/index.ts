import { answerOpinion } from '#api/routes/consolidated-report/answer-opinion.route.ts';
import { approveReport } from '#api/routes/consolidated-report/approve-report.route.ts';
import { circulateDraft } from '#api/routes/consolidated-report/circulate.route.ts';
import { reportDocumentFile } from '#api/routes/consolidated-report/draft-document.route.ts';
import { giveOpinion } from '#api/routes/consolidated-report/give-opinion.route.ts';
import { lookAtReportText } from '#api/routes/consolidated-report/look-at-text.route.ts';
import { remindOpinions } from '#api/routes/consolidated-report/remind-opinions.route.ts';
import { readApprovedReport } from '#api/routes/consolidated-report/read-approved.route.ts';
import { readReportDraft } from '#api/routes/consolidated-report/read-draft.route.ts';
import { roundDocumentFile } from '#api/routes/consolidated-report/round-document.route.ts';
import { readDraftRounds } from '#api/routes/consolidated-report/read-rounds.route.ts';
import { readReportSection } from '#api/routes/consolidated-report/read-section.route.ts';
import type { Register } from '#api/support/route.ts';

export const consolidatedReportRoutes: readonly Register[] = [
  readReportDraft,
  readReportSection,
  lookAtReportText,
  reportDocumentFile,
  readApprovedReport,
  circulateDraft,
  readDraftRounds,
  roundDocumentFile,
  giveOpinion,
  remindOpinions,
  answerOpinion,
  approveReport,
];
