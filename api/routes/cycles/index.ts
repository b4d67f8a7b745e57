import { attachScans } from '#api/routes/cycles/attach-scans.route.ts';
import { sendCycleFile } from '#api/routes/cycles/cycle-files.route.ts';
import { readIssuedPapers } from '#api/routes/cycles/issued-papers.route.ts';
import { atInspection } from '#api/routes/cycles/at-inspection.route.ts';
import { acceptReport } from '#api/routes/cycles/accept-report.route.ts';
import { acknowledgeCall } from '#api/routes/cycles/acknowledge-call.route.ts';
import { approveConsolidation } from '#api/routes/cycles/approve-consolidation.route.ts';
import { cancelCycle } from '#api/routes/cycles/cancel-cycle.route.ts';
import { closeCollection } from '#api/routes/cycles/close-collection.route.ts';
import { closeCycle } from '#api/routes/cycles/close-cycle.route.ts';
import { consolidate } from '#api/routes/cycles/consolidate.route.ts';
import { cycleBoard } from '#api/routes/cycles/cycle-board.route.ts';
import { cycleHistory } from '#api/routes/cycles/cycle-history.route.ts';
import { calendarChange } from '#api/routes/cycles/calendar-change.route.ts';
import { exemptUnit } from '#api/routes/cycles/exempt-unit.route.ts';
import { cyclePace } from '#api/routes/cycles/cycle-pace.route.ts';
import { cycleStations } from '#api/routes/cycles/cycle-stations.route.ts';
import { cycleUrging } from '#api/routes/cycles/cycle-urging.route.ts';
import { explainDeadline } from '#api/routes/cycles/explain-deadline.route.ts';
import { followCalendar } from '#api/routes/cycles/follow-calendar.route.ts';
import { grantExtension } from '#api/routes/cycles/grant-extension.route.ts';
import { issueCyclePaper } from '#api/routes/cycles/issue-cycle-paper.route.ts';
import { newCyclePaper } from '#api/routes/cycles/new-cycle-paper.route.ts';
import { previewCyclePaper } from '#api/routes/cycles/preview-cycle-paper.route.ts';
import { issueCall } from '#api/routes/cycles/issue-call.route.ts';
import { listCycles } from '#api/routes/cycles/list-cycles.route.ts';
import { lookAtReport } from '#api/routes/cycles/look-at-report.route.ts';
import { lookAtReportTexts } from '#api/routes/cycles/look-at-texts.route.ts';
import { lookAtWorkbook } from '#api/routes/cycles/look-at-workbook.route.ts';
import { missingUnits } from '#api/routes/cycles/missing-units.route.ts';
import { planCycle } from '#api/routes/cycles/plan-cycle.route.ts';
import { previewPlan } from '#api/routes/cycles/preview-plan.route.ts';
import { consolidationLineage } from '#api/routes/cycles/consolidation-lineage.route.ts';
import { acceptVariance, refuseVariance } from '#api/routes/cycles/judge-variance.route.ts';
import { readLeftOpen } from '#api/routes/cycles/read-left-open.route.ts';
import { readVariances } from '#api/routes/cycles/read-variances.route.ts';
import { lookAtVariance } from '#api/routes/cycles/look-at-variance.route.ts';
import { recordVariance } from '#api/routes/cycles/record-variance.route.ts';
import { supersededConsolidation } from '#api/routes/cycles/superseded-consolidation.route.ts';
import { readConsolidation } from '#api/routes/cycles/read-consolidation.route.ts';
import { readCycle } from '#api/routes/cycles/read-cycle.route.ts';
import { readReport } from '#api/routes/cycles/read-report.route.ts';
import { refuseExtension } from '#api/routes/cycles/refuse-extension.route.ts';
import { reopenForUnit } from '#api/routes/cycles/reopen-unit.route.ts';
import { replanCycle } from '#api/routes/cycles/replan-cycle.route.ts';
import { reportRounds } from '#api/routes/cycles/report-rounds.route.ts';
import { lastTime } from '#api/routes/cycles/last-time.route.ts';
import { reportDocument } from '#api/routes/cycles/report-document.route.ts';
import { reportPapers } from '#api/routes/cycles/report-papers.route.ts';
import { textRemarks } from '#api/routes/cycles/text-remarks.route.ts';
import { ownHistoryOfReport } from '#api/routes/cycles/own-history.route.ts';
import { previousReport } from '#api/routes/cycles/previous-report.route.ts';
import { reportForm } from '#api/routes/cycles/report-form.route.ts';
import { reportWorkbookFile } from '#api/routes/cycles/report-workbook.route.ts';
import { requestExtension } from '#api/routes/cycles/request-extension.route.ts';
import { assignReviewer } from '#api/routes/cycles/assign-reviewer.route.ts';
import { listReviewers } from '#api/routes/cycles/list-reviewers.route.ts';
import { openPlaces } from '#api/routes/cycles/open-places.route.ts';
import { returnReport } from '#api/routes/cycles/return-report.route.ts';
import { submitReport } from '#api/routes/cycles/submit-report.route.ts';
import { resumeDeadlines, suspendDeadlines } from '#api/routes/cycles/suspend-deadlines.route.ts';
import { urgeUnit } from '#api/routes/cycles/urge-unit.route.ts';
import type { Register } from '#api/support/route.ts';
import { modelCounts } from '#api/routes/cycles/model-counts.route.ts';

/** In the order of a cycle's life. */
export const cycleRoutes: readonly Register[] = [
  planCycle,
  replanCycle,
  readLeftOpen,
  issueCall,
  readIssuedPapers,
  newCyclePaper,
  previewCyclePaper,
  issueCyclePaper,
  sendCycleFile,
  attachScans,
  acknowledgeCall,
  submitReport,
  returnReport,
  openPlaces,
  assignReviewer,
  acceptReport,
  requestExtension,
  grantExtension,
  refuseExtension,
  suspendDeadlines,
  resumeDeadlines,
  followCalendar,
  exemptUnit,
  urgeUnit,
  reopenForUnit,
  closeCollection,
  consolidate,
  approveConsolidation,
  readVariances,
  lookAtVariance,
  recordVariance,
  acceptVariance,
  refuseVariance,
  closeCycle,
  cancelCycle,
  previewPlan,
  listCycles,
  listReviewers,
  readCycle,
  cycleStations,
  cycleBoard,
  cyclePace,
  cycleUrging,
  readReport,
  reportForm,
  lookAtReport,
  lookAtReportTexts,
  reportWorkbookFile,
  lookAtWorkbook,
  reportPapers,
  reportDocument,
  previousReport,
  lastTime,
  ownHistoryOfReport,
  textRemarks,
  atInspection,
  modelCounts,
  reportRounds,
  missingUnits,
  readConsolidation,
  supersededConsolidation,
  consolidationLineage,
  explainDeadline,
  calendarChange,
  cycleHistory,
];
