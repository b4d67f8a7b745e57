import { type PriorAct, priorActIn, type PriorActs } from '#domain/kernel/prior-act.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { CycleCommand } from '#domain/review-cycle/commands.ts';
import type { CycleEvent } from '#domain/review-cycle/events.ts';
import type { CycleRefusalCode } from '#domain/review-cycle/refusals.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';

/** Which of a cycle's refusals somebody's earlier act stands behind. */
const acts: PriorActs<CycleRefusalCode, CycleEvent> = {
  'cycle-already-proposed': { types: ['CycleProposed'] },
  'cycle-already-planned': { types: ['CyclePlanned'] },
  'call-already-issued': { types: ['CallIssued'] },
  'collection-closed': { types: ['CollectionClosed'] },
  'reports-already-consolidated': { types: ['ReportsConsolidated'] },
  'consolidation-already-approved': { types: ['ConsolidationApproved'] },
  'report-approved-already': { types: ['ConsolidatedReportApproved'] },
  'cycle-already-concluded': { types: ['ConclusionRecorded'] },
  'cycle-closed': { types: ['CycleClosed'] },
  'cycle-cancelled': { types: ['CycleCancelled'] },
  'report-already-submitted': { types: ['ReportSubmitted'], of: 'unit' },
  'report-already-accepted': { types: ['ReportAccepted'], of: 'unit' },
  'report-already-returned': { types: ['ReportReturned'], of: 'unit' },
  'report-round-superseded': { types: ['ReportSubmitted'], of: 'unit' },
  'variance-already-accepted': { types: ['VarianceAccepted'], of: 'unit' },
  'variance-already-refused': { types: ['VarianceRefused'], of: 'unit' },
  'extension-pending': { types: ['ExtensionRequested'], of: 'unit' },
  'extension-not-asked': { types: ['ExtensionGranted', 'ExtensionRefused'], of: 'unit' },
  'unit-exempted': { types: ['UnitExempted'], of: 'unit' },
  'unit-already-open': { types: ['UnitReopened'], of: 'unit' },
  'unit-reminded-today': { types: ['UnitUrged', 'ReminderRungFired', 'CyclePaperIssued'], of: 'unit' },
};

export function priorAct(
  _state: CycleState,
  { data }: CycleCommand,
  refusal: Refusal<CycleRefusalCode>,
): PriorAct | null {
  return priorActIn(acts, data, refusal);
}
