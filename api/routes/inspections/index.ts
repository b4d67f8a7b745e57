import {
  inspectionConclusionFile,
  previewInspectionConclusion,
} from '#api/routes/inspections/conclusion-paper.route.ts';
import { inspectionHistory } from '#api/routes/inspections/inspection-history.route.ts';
import { planInspection } from '#api/routes/inspections/plan-inspection.route.ts';
import { previewInspection, previewRestatedInspection } from '#api/routes/inspections/preview-plan.route.ts';
import { listInspections, readInspection } from '#api/routes/inspections/read-inspections.route.ts';
import { attachInspectionScan, listInspectionFiles, sendInspectionFile } from '#api/routes/inspections/scans.route.ts';
import {
  answerInspectionRecommendation,
  callOffInspection,
  issueInspectionConclusion,
  joinInspectionShortcoming,
  recordFindings,
  recordInspectionSession,
  restateInspection,
  stateInspectionRecommendations,
} from '#api/routes/inspections/write.routes.ts';
import type { Register } from '#api/support/route.ts';

export const inspectionRoutes: readonly Register[] = [
  listInspections,
  previewInspection,
  planInspection,
  readInspection,
  restateInspection,
  previewRestatedInspection,
  recordInspectionSession,
  recordFindings,
  stateInspectionRecommendations,
  answerInspectionRecommendation,
  previewInspectionConclusion,
  issueInspectionConclusion,
  inspectionConclusionFile,
  joinInspectionShortcoming,
  callOffInspection,
  sendInspectionFile,
  attachInspectionScan,
  listInspectionFiles,
  inspectionHistory,
];
