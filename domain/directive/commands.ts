import type { DraftTask } from '#domain/conference/conclusion.ts';
import type { Ladder } from '#domain/deadlines/deadline.ts';
import type { GivingPaper } from '#domain/directive/paper.ts';
import type { NamedFile } from '#domain/files/attached-file.ts';
import type { NamedUnit } from '#domain/follow-up-task/events.ts';
import type { NotedPlace } from '#domain/follow-up-task/source.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Command } from '#domain/kernel/decision.ts';
import type { CommitteeId, StreamId } from '#domain/kernel/ids.ts';

/** As a conclusion's task is drafted; its number follows from its place, its programme is the paper's. */
export type GivenTask = Pick<
  DraftTask,
  'statement' | 'parts' | 'addressees' | 'horizon' | 'leaderInCharge' | 'measure' | 'evidence' | 'milestones'
> & {
  /** A number of working days is counted from a notice, which is none here. */
  readonly deadline: Exclude<DraftTask['deadline'], { readonly kind: 'workingDays' }>;
};

/** The paper stands in the book of the committee that follows it up, whoever issued it. */
export type EnterPaper = Command<
  'EnterPaper',
  {
    readonly directive: StreamId;
    readonly host: NamedUnit;
    readonly committee: CommitteeId;
    readonly programme: string;
    readonly paper: GivingPaper;
    readonly tasks: readonly GivenTask[];
    readonly ladder: Ladder;
  }
>;

/** A paper says more than was read in it at first. */
export type AddPaperTasks = Command<'AddPaperTasks', { readonly tasks: readonly GivenTask[] }>;

/** What was signed, scanned. */
export type AttachPaperScan = Command<'AttachPaperScan', { readonly files: readonly NamedFile[] }>;

/** A leader's note (bút phê) on a unit, a report or a task, with who carries it out and until when. */
export type GiveInstruction = Command<
  'GiveInstruction',
  {
    readonly directive: StreamId;
    readonly host: NamedUnit;
    readonly committee: CommitteeId;
    readonly programme: string;
    readonly place: NotedPlace;
    readonly text: string;
    /** A unit, or the host itself: its own office. */
    readonly to: NamedUnit;
    /** Who of the host's own office; left out: nobody is named. */
    readonly person?: string;
    readonly dueOn: CivilDate;
    readonly ladder: Ladder;
  }
>;

/** What was read wrongly in its head, stated anew. */
export type CorrectPaperHead = Command<'CorrectPaperHead', { readonly paper: GivingPaper; readonly reason: string }>;

export type DirectiveCommand = EnterPaper | AddPaperTasks | AttachPaperScan | CorrectPaperHead | GiveInstruction;
