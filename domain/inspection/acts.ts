import type { Act } from '#domain/access/act.ts';
import { prepared, signed } from '#domain/access/rights.ts';
import { hostStaff, thatUnit } from '#domain/access/rule.ts';
import type { InspectionCommand } from '#domain/inspection/commands.ts';
import type { InspectionState } from '#domain/inspection/state.ts';

type Status = InspectionState['status'];

const open = { who: hostStaff, right: prepared, when: [{ in: ['open'] }] } as const;

/** Who may do what: the host's staff writes down what the team found, whoever sent it. */
export const inspectionActs: Readonly<Record<InspectionCommand['type'], Act<Status>>> = {
  PlanInspection: { ...open, when: [{ in: ['none'] }] },
  RestateInspection: open,
  RecordInspectionSession: open,
  RecordFindings: open,
  StateInspectionRecommendations: open,
  // Answers come months later; a unit of the tree says its own.
  AnswerInspectionRecommendation: {
    ...{ who: [...thatUnit, ...hostStaff], right: prepared },
    when: [{ in: ['open', 'concluded'] }],
  },
  IssueInspectionConclusion: { ...open, right: signed },
  AttachInspectionScan: { ...open, when: [{ in: ['open', 'concluded'] }] },
  JoinInspectionShortcoming: { ...open, when: [{ in: ['concluded'] }] },
  CallOffInspection: { ...open, right: signed },
};
