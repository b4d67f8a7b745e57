import type { DeadlineRule } from '#domain/deadlines/deadline.ts';
import type { ClosingRule } from '#domain/follow-up-task/closing-rule.ts';
import type { NamedUnit } from '#domain/follow-up-task/events.ts';
import type { TaskMessage } from '#domain/follow-up-task/between-levels.ts';
import type { TaskPaperIssuer, TaskPaperKind } from '#domain/follow-up-task/task-paper.ts';
import type { Signer } from '#domain/documents/signer.ts';
import type { WrittenNumber } from '#domain/documents/written-number.ts';
import type { NamedFile } from '#domain/files/attached-file.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Command } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

/** Adds units to the task; `units` may be empty to name another lead only. */
export type AssignUnits = Command<
  'AssignUnits',
  { readonly units: readonly NamedUnit[]; readonly lead: UnitId | null; readonly reason: string }
>;
/** The event a task is tied to has got its date, or the chair decides one. */
export type SetDueDate = Command<'SetDueDate', { readonly rule: DeadlineRule; readonly reason: string }>;
export type AcceptTask = Command<'AcceptTask', { readonly unit: UnitId }>;
export type ReportProgress = Command<
  'ReportProgress',
  {
    readonly unit: UnitId;
    readonly percent: number | null;
    readonly text: string;
    readonly documentNumber: string | null;
    readonly evidence: string | null;
    /** What proves it, handed in with it; left out: nothing. */
    readonly files?: readonly NamedFile[];
  }
>;
export type AskExtension = Command<
  'AskExtension',
  { readonly unit: UnitId; readonly until: CivilDate; readonly reason: string }
>;
/** `until` null = the day asked for. */
export type GrantExtension = Command<
  'GrantExtension',
  { readonly unit: UnitId; readonly until: CivilDate | null; readonly reason: string | null }
>;
export type RefuseExtension = Command<'RefuseExtension', { readonly unit: UnitId; readonly reason: string }>;
export type ReportDone = Command<
  'ReportDone',
  {
    readonly unit: UnitId;
    readonly text: string;
    readonly documentNumber: string | null;
    /** What proves it, handed in with it; left out: nothing. */
    readonly files?: readonly NamedFile[];
  }
>;
export type VerifyTask = Command<'VerifyTask', { readonly unit: UnitId }>;
export type ReturnTask = Command<'ReturnTask', { readonly unit: UnitId; readonly reasons: readonly string[] }>;
/** `unit` null = every unit of the ended task; `rule` null = the former deadline stays. */
export type ReopenTask = Command<
  'ReopenTask',
  { readonly unit: UnitId | null; readonly rule: DeadlineRule | null; readonly reason: string }
>;
export type WithdrawTask = Command<'WithdrawTask', { readonly reason: string }>;
/** `unit` null = every unit that still owes its report. */
/** `addressMended`: units whose last reminder went astray and whose address is another now, looked up where the command is taken; left out: none. */
export type UrgeTask = Command<
  'UrgeTask',
  { readonly unit: UnitId | null; readonly text: string | null; readonly addressMended?: readonly UnitId[] }
>;
/** A numbered paper about the task; what it cites follows from the record. `text`: what else it says. */
export type IssueTaskPaper = Command<
  'IssueTaskPaper',
  {
    readonly kind: TaskPaperKind;
    readonly number: WrittenNumber;
    readonly date: CivilDate;
    readonly signer: Signer;
    readonly units: readonly UnitId[];
    readonly answerBy: CivilDate | null;
    readonly text: string | null;
    readonly issuer: TaskPaperIssuer;
  }
>;
/** `rule` null = the unit's own term holds for its members as well. */
export type PassDown = Command<
  'PassDown',
  {
    readonly unit: UnitId;
    readonly units: readonly NamedUnit[];
    readonly closes: ClosingRule;
    readonly rule: DeadlineRule | null;
    readonly remark: string | null;
  }
>;

/** A named part of the task with a day; `number` null = another one; `whose` null = every unit has it. */
export type SetMilestone = Command<
  'SetMilestone',
  {
    readonly number: number | null;
    readonly name: string;
    readonly whose: UnitId | null;
    readonly date: CivilDate;
    /** Of one that is moved. */
    readonly reason: string | null;
  }
>;
export type DropMilestone = Command<'DropMilestone', { readonly number: number; readonly reason: string }>;
export type ReachMilestone = Command<
  'ReachMilestone',
  { readonly unit: UnitId; readonly number: number; readonly text: string }
>;

/** Whoever gave the task confirms a milestone that was reached, or returns it with the reason. */
export type JudgeMilestone = Command<
  'JudgeMilestone',
  { readonly unit: UnitId; readonly number: number; readonly confirmed: boolean; readonly reason: string }
>;
/** More time for one milestone alone: asked by the unit, decided by the giver; `until` null = refused. */
export type AskMilestoneExtension = Command<
  'AskMilestoneExtension',
  { readonly unit: UnitId; readonly number: number; readonly until: CivilDate; readonly reason: string }
>;
export type DecideMilestoneExtension = Command<
  'DecideMilestoneExtension',
  { readonly unit: UnitId; readonly number: number; readonly until: CivilDate | null; readonly reason: string }
>;

export type TaskCommand =
  | AssignUnits
  | SetDueDate
  | AcceptTask
  | ReportProgress
  | AskExtension
  | GrantExtension
  | RefuseExtension
  | ReportDone
  | VerifyTask
  | ReturnTask
  | ReopenTask
  | WithdrawTask
  | UrgeTask
  | IssueTaskPaper
  | PassDown
  | SetMilestone
  | DropMilestone
  | ReachMilestone
  | JudgeMilestone
  | AskMilestoneExtension
  | DecideMilestoneExtension
  | TaskMessage;
