import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Command } from '#domain/kernel/decision.ts';
import type { StreamId } from '#domain/kernel/ids.ts';

/** What one aggregate tells another: commands in the other's inbox, written in the same transaction as the event behind them. */
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

export type TaskOutcome = 'doneOnTime' | 'doneLate' | 'withdrawn';
export type RecordTaskEnded = Command<'RecordTaskEnded', { readonly task: StreamId; readonly outcome: TaskOutcome }>;
export type RecordTaskReopened = Command<'RecordTaskReopened', { readonly task: StreamId }>;
