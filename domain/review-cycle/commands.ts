import type { ReportFigure } from '#domain/consolidated-report/figures.ts';
import type { Askable, KeptNumber, OpinionAnswerKind } from '#domain/consolidated-report/paper.ts';
import type { ReportText } from '#domain/consolidated-report/report-text.ts';
import type { PeriodBefore } from '#domain/consolidation/period-before.ts';
import type { SealedYear } from '#domain/consolidation/sealed-year.ts';
import type { WrittenNumber } from '#domain/documents/written-number.ts';
import type { AttachedFile, NamedFile } from '#domain/files/attached-file.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Command } from '#domain/kernel/decision.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { LeftOpen } from '#domain/review-cycle/left-open.ts';
import type { CycleMessage } from '#domain/review-cycle/messages.ts';
import type { CyclePaperWish } from '#domain/review-cycle/cycle-paper.ts';
import type { IssuedPaper } from '#domain/review-cycle/paper-scans.ts';
import type { Signer } from '#domain/documents/signer.ts';
import type { CyclePlan, CycleProposal, SignOff } from '#domain/review-cycle/plan.ts';
import type {
  Figure,
  MissingFigure,
  OnBehalf,
  Reply,
  ReportSigner,
  ReturnReason,
  Reviewer,
  Section,
} from '#domain/review-cycle/report.ts';
import type { SummedIn, VarianceChange } from '#domain/review-cycle/variance.ts';

type OfUnit = { readonly unit: UnitId };

export type ProposeCycle = Command<'ProposeCycle', CycleProposal>;
export type PlanCycle = Command<'PlanCycle', CyclePlan>;
export type ReplanCycle = Command<'ReplanCycle', CyclePlan>;
export type IssueCall = Command<
  'IssueCall',
  {
    readonly number: WrittenNumber;
    readonly date: CivilDate;
    /** What the last conferences left open, looked up where the command is taken; left out: nothing. */
    readonly leftOpen?: LeftOpen;
  }
>;
export type AcknowledgeCall = Command<'AcknowledgeCall', OfUnit>;

export type SubmitReport = Command<
  'SubmitReport',
  OfUnit & {
    /** The period's code as the unit states it. */
    readonly period: string;
    readonly figures: readonly Figure[];
    /** Left out: none. */
    readonly missing?: readonly MissingFigure[];
    readonly sections: readonly Section[];
    readonly signer: ReportSigner;
    readonly documentNumber: string | null;
    readonly onBehalf: OnBehalf | null;
    /** To the marks it came back with; left out: none. */
    readonly replies?: readonly Reply[];
    /** What comes with it; left out: nothing. */
    readonly files?: readonly AttachedFile[];
  }
>;
/** `round` is the one that was looked at: a report that came in meanwhile is not judged by it. */
export type ReturnReport = Command<
  'ReturnReport',
  OfUnit & { readonly round: number; readonly reasons: readonly ReturnReason[] }
>;
/** More of a returned report opens: what was marked before stays open. */
export type OpenPlaces = Command<
  'OpenPlaces',
  OfUnit & { readonly round: number; readonly reasons: readonly ReturnReason[] }
>;
/** Who looks at these units' reports, and by when: a later one takes the place of an earlier. */
export type AssignReviewer = Command<
  'AssignReviewer',
  { readonly units: readonly UnitId[]; readonly reviewer: Reviewer; readonly dueOn: CivilDate }
>;
export type AcceptReport = Command<'AcceptReport', OfUnit & { readonly round: number }>;

/** `hour` null = the hour the unit's deadline has now. */
type NewDate = { readonly until: CivilDate; readonly hour: string | null; readonly reason: string };
export type RequestExtension = Command<'RequestExtension', OfUnit & NewDate>;
export type GrantExtension = Command<'GrantExtension', OfUnit & NewDate>;
export type RefuseExtension = Command<'RefuseExtension', OfUnit & { readonly reason: string }>;
export type ReopenForUnit = Command<'ReopenForUnit', OfUnit & NewDate>;
/** No unit named: all that owe. `reason` names what stops the clock, and what lets it go on. */
type OfSome = { readonly units: readonly UnitId[]; readonly reason: string };
export type SuspendDeadlines = Command<'SuspendDeadlines', OfSome>;
export type ResumeDeadlines = Command<'ResumeDeadlines', OfSome>;
/** `calendar` is the version whose preview was looked at: one published meanwhile is looked at anew. `keep`: every date stays. */
export type FollowCalendar = Command<
  'FollowCalendar',
  {
    readonly calendar: string;
    readonly reason: string;
    readonly keep?: boolean;
    /** Who accepts that a level then has less time than the plan keeps. */
    readonly signedOff?: SignOff | null;
  }
>;
export type ExemptUnit = Command<'ExemptUnit', OfUnit & { readonly reason: string }>;
/** `addressMended`: what reminded it last went astray, and its address is another now, looked up where the command is taken; left out: no. */
export type UrgeUnit = Command<'UrgeUnit', OfUnit & { readonly addressMended?: true }>;

/** After the act that it tells, never in its stead; numbered in the series of the committee. */
export type IssueCyclePaper = Command<'IssueCyclePaper', CyclePaperWish>;

/** `overrideReason`: the leader closes although somebody's deadline is still running. */
export type CloseCollection = Command<'CloseCollection', { readonly overrideReason?: string | null }>;
/** `years`: of a review of several years their sealed totals, looked up where the command is taken; left out: reports are summed. */
export type Consolidate = Command<'Consolidate', { readonly years?: readonly SealedYear[] }>;
/**
 * `overrideReason`: the leader approves in spite of failed hard checks. `withdrawn`: of a review of several years those it sums that were withdrawn since,
 * looked up where the command is taken; left out: none.
 */
export type ApproveConsolidation = Command<
  'ApproveConsolidation',
  { readonly overrideReason?: string | null; readonly withdrawn?: readonly StreamId[] }
>;
/**
 * The draft goes round for opinions; `text` is the draft as it stands, looked up where the command is taken. `askable`: of a review of
 * several years, which has no members, whoever may be asked, looked up as well; left out: its members.
 */
export type CirculateDraft = Command<
  'CirculateDraft',
  { readonly text: ReportText; readonly units: readonly UnitId[]; readonly dueOn: CivilDate } & WithOutside & {
      readonly askable?: readonly Askable[];
    }
>;
/** What outsiders published and the text refers to, looked up where the command is taken; left out where it refers to none. */
interface WithOutside {
  readonly outside?: readonly ReportFigure[];
}
/** `section` null: on the draft as a whole. */
export type GiveOpinion = Command<
  'GiveOpinion',
  OfUnit & {
    readonly round: number;
    readonly section: string | null;
    readonly text: string;
    /** Nhất trí: left out of an opinion that asks for something. */
    readonly agrees?: true;
  }
>;
/** Those who were asked in that round and have not answered, by hand. */
export type RemindOpinions = Command<'RemindOpinions', { readonly round: number }>;
/** `opinion` is its number in the round. */
export type AnswerOpinion = Command<
  'AnswerOpinion',
  { readonly round: number; readonly opinion: number; readonly kind: OpinionAnswerKind; readonly text: string }
>;
export type ApproveConsolidatedReport = Command<
  'ApproveConsolidatedReport',
  {
    readonly number: WrittenNumber;
    readonly date: CivilDate;
    readonly signer: Signer;
    readonly text: ReportText;
    /** Typed numbers that stay although they differ from the totals. */
    readonly kept: readonly KeptNumber[];
    /** What its text compares with, looked up where the command is taken; left out: the period before sealed nothing. */
    readonly last?: PeriodBefore;
  } & WithOutside
>;
/** What sealed figures of a unit turned out to be; `old` as it was seen, null = it had given none. */
export type RecordVariance = Command<
  'RecordVariance',
  OfUnit & {
    readonly changes: readonly VarianceChange[];
    readonly reason: string;
    readonly document: string;
    /** Left out: none. */
    readonly files?: readonly NamedFile[];
  }
>;
/** `summedIn`: the reviews that summed the totals, looked up where the command is taken; left out: none. */
export type AcceptVariance = Command<
  'AcceptVariance',
  OfUnit & { readonly number: number; readonly summedIn?: readonly SummedIn[] }
>;
export type RefuseVariance = Command<'RefuseVariance', OfUnit & { readonly number: number; readonly reason: string }>;
/** What was signed of a paper that the cycle issued. */
export type AttachScans = Command<'AttachScans', { readonly paper: IssuedPaper; readonly files: readonly NamedFile[] }>;
/** `carriedOver` names the open tasks that go on after the cycle. */
export type CloseCycle = Command<'CloseCycle', { readonly carriedOver: readonly StreamId[] }>;
export type CancelCycle = Command<'CancelCycle', { readonly reason: string }>;

export type CycleCommand =
  | ProposeCycle
  | PlanCycle
  | ReplanCycle
  | IssueCall
  | AcknowledgeCall
  | SubmitReport
  | ReturnReport
  | OpenPlaces
  | AssignReviewer
  | AcceptReport
  | RequestExtension
  | GrantExtension
  | RefuseExtension
  | ReopenForUnit
  | SuspendDeadlines
  | ResumeDeadlines
  | FollowCalendar
  | ExemptUnit
  | UrgeUnit
  | IssueCyclePaper
  | CloseCollection
  | Consolidate
  | ApproveConsolidation
  | CirculateDraft
  | GiveOpinion
  | RemindOpinions
  | AnswerOpinion
  | ApproveConsolidatedReport
  | RecordVariance
  | AcceptVariance
  | RefuseVariance
  | AttachScans
  | CycleMessage
  | CloseCycle
  | CancelCycle;
