import type { JoinedShortcoming } from '#domain/conference/parts.ts';
import type { Ladder } from '#domain/deadlines/deadline.ts';
import type { NamedFile } from '#domain/files/attached-file.ts';
import type { Signer } from '#domain/documents/signer.ts';
import type { WrittenNumber } from '#domain/documents/written-number.ts';
import type { NamedUnit } from '#domain/follow-up-task/events.ts';
import type { TaskPaperIssuer } from '#domain/follow-up-task/task-paper.ts';
import type {
  ConcludedRequirement,
  ScannedPaper,
  InspectionPlan,
  SessionRecord,
  TeamRecommendation,
  UnitFindings,
} from '#domain/inspection/parts.ts';
import type { Command } from '#domain/kernel/decision.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { CommitteeId, StreamId } from '#domain/kernel/ids.ts';
import type { AnswerGiven } from '#domain/recommendation/answer.ts';

/** It stands in the book of the committee that inspects, or whose units a team from above looks at. */
export type PlanInspection = Command<
  'PlanInspection',
  {
    readonly inspection: StreamId;
    readonly host: NamedUnit;
    readonly committee: CommitteeId;
    readonly programme: string;
    readonly plan: InspectionPlan;
  }
>;

/** The plan as a whole, as it was read at `base`. */
export type RestateInspection = Command<
  'RestateInspection',
  { readonly plan: InspectionPlan; readonly base: number; readonly reason: string | null }
>;

export type RecordInspectionSession = Command<'RecordInspectionSession', SessionRecord>;

/** All that was found at one unit; another one of it stands in its place. */
export type RecordFindings = Command<'RecordFindings', UnitFindings>;

/** The list as a whole. */
export type StateInspectionRecommendations = Command<
  'StateInspectionRecommendations',
  { readonly items: readonly TeamRecommendation[] }
>;

export type AnswerInspectionRecommendation = Command<'AnswerInspectionRecommendation', AnswerGiven>;

/** Thông báo kết luận kiểm tra: of the host's own series, or received from the body that sent the team. */
export type IssueInspectionConclusion = Command<
  'IssueInspectionConclusion',
  {
    /** Null: it is another body's paper. */
    readonly number: WrittenNumber | null;
    readonly signer: Signer | null;
    /** Number and symbol as they are written, and who issued it; null: the host. */
    readonly received: { readonly symbol: string; readonly issuer: string } | null;
    readonly date: CivilDate;
    /** What holds for all that were inspected, a paragraph each. */
    readonly summary: readonly string[];
    readonly tasks: readonly ConcludedRequirement[];
    readonly issuer: TaskPaperIssuer;
    readonly ladder: Ladder;
  }
>;

/** Scans of the plan and decision, of what was signed at a session, of the conclusion; `session`: which, else null. */
export type AttachInspectionScan = Command<
  'AttachInspectionScan',
  { readonly of: ScannedPaper; readonly session: string | null; readonly files: readonly NamedFile[] }
>;

/** `id`: as the register names it, `{unit}.{id}`. */
export type JoinInspectionShortcoming = Command<'JoinInspectionShortcoming', JoinedShortcoming>;

export type CallOffInspection = Command<'CallOffInspection', { readonly reason: string }>;

export type InspectionCommand =
  | PlanInspection
  | RestateInspection
  | RecordInspectionSession
  | RecordFindings
  | StateInspectionRecommendations
  | AnswerInspectionRecommendation
  | IssueInspectionConclusion
  | CallOffInspection
  | AttachInspectionScan
  | JoinInspectionShortcoming;
