import type { CycleAction } from '#domain/access/action.ts';
import { engine, hostCoordinator, hostLeader, hostStaff, type Rule, thatUnit } from '#domain/access/rule.ts';

export const cycleRules: Readonly<Record<CycleAction, Rule>> = {
  'reviewCycle.ProposeCycle': engine,
  'reviewCycle.PlanCycle': hostStaff,
  'reviewCycle.ReplanCycle': hostStaff,
  'reviewCycle.IssueCall': hostStaff,
  'reviewCycle.AcknowledgeCall': thatUnit,
  // The coordinator enters what came on paper, on behalf of the unit; the decider asks for the paper.
  'reviewCycle.SubmitReport': [...thatUnit, ...hostCoordinator],
  'reviewCycle.ReturnReport': hostCoordinator,
  'reviewCycle.AcceptReport': hostCoordinator,
  'reviewCycle.RequestExtension': thatUnit,
  'reviewCycle.GrantExtension': hostStaff,
  'reviewCycle.RefuseExtension': hostStaff,
  'reviewCycle.ReopenForUnit': hostStaff,
  'reviewCycle.ExemptUnit': hostStaff,
  'reviewCycle.UrgeUnit': hostStaff,
  // The coordinator closes; closing over a running deadline is the leader's, which the decider knows.
  'reviewCycle.CloseCollection': hostStaff,
  'reviewCycle.Consolidate': hostCoordinator,
  'reviewCycle.ApproveConsolidation': hostLeader,
  'reviewCycle.LinkConference': engine,
  'reviewCycle.RecordConclusion': engine,
  'reviewCycle.RecordTaskEnded': engine,
  'reviewCycle.RecordTaskReopened': engine,
  'reviewCycle.CloseCycle': hostCoordinator,
  'reviewCycle.CancelCycle': hostStaff,
};
