import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { TaskOutcome } from '#domain/follow-up-task/task-outcome.ts';
import type { Command, OutgoingCommand } from '#domain/kernel/decision.ts';
import type { StreamId } from '#domain/kernel/ids.ts';

/** What conferences and tasks tell a cycle: commands in its inbox, written in the same transaction as the event behind them. */
export type LinkConference = Command<'LinkConference', { readonly conference: StreamId; readonly heldOn: CivilDate }>;

export type RecordConclusion = Command<
  'RecordConclusion',
  {
    readonly conference: StreamId;
    readonly noticeNumber: string;
    readonly issuedOn: CivilDate;
    readonly tasks: readonly StreamId[];
  }
>;

export type RecordTaskEnded = Command<'RecordTaskEnded', { readonly task: StreamId; readonly outcome: TaskOutcome }>;
export type RecordTaskReopened = Command<'RecordTaskReopened', { readonly task: StreamId }>;

export type CycleMessage = LinkConference | RecordConclusion | RecordTaskEnded | RecordTaskReopened;
export type ToCycle = OutgoingCommand<CycleMessage> & { readonly kind: 'reviewCycle' };
