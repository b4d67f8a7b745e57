import type { Ladder } from '#domain/deadlines/deadline.ts';
import type { GivingPaper } from '#domain/directive/paper.ts';
import type { NamedFile } from '#domain/files/attached-file.ts';
import type { NamedUnit } from '#domain/follow-up-task/events.ts';
import type { NotedPlace } from '#domain/follow-up-task/source.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { DomainEvent } from '#domain/kernel/decision.ts';
import type { CommitteeId, StreamId } from '#domain/kernel/ids.ts';

/** A task that began with it: its own stream says the rest. */
export interface TaskGiven {
  readonly task: StreamId;
  readonly number: number;
}

export type PaperEntered = DomainEvent<
  'PaperEntered',
  {
    readonly directive: StreamId;
    readonly host: NamedUnit;
    readonly committee: CommitteeId;
    readonly programme: string;
    readonly paper: GivingPaper;
    readonly ladder: Ladder;
    readonly tasks: readonly TaskGiven[];
    readonly by: string;
  }
>;

export type PaperTasksAdded = DomainEvent<
  'PaperTasksAdded',
  { readonly tasks: readonly TaskGiven[]; readonly by: string }
>;

export type PaperScanAttached = DomainEvent<
  'PaperScanAttached',
  { readonly files: readonly NamedFile[]; readonly by: string }
>;

/** `was` is what stood until then. */
export type PaperHeadCorrected = DomainEvent<
  'PaperHeadCorrected',
  { readonly was: GivingPaper; readonly now: GivingPaper; readonly reason: string; readonly by: string }
>;

/** A leader's note became a task: `by` is the leader who wrote it. */
export type InstructionGiven = DomainEvent<
  'InstructionGiven',
  {
    readonly directive: StreamId;
    readonly host: NamedUnit;
    readonly committee: CommitteeId;
    readonly programme: string;
    readonly place: NotedPlace;
    readonly text: string;
    readonly on: CivilDate;
    readonly to: NamedUnit;
    readonly person?: string;
    readonly task: StreamId;
    readonly by: string;
  }
>;

export type DirectiveEvent = PaperEntered | PaperTasksAdded | PaperScanAttached | PaperHeadCorrected | InstructionGiven;
