import type { TaskCreated } from '#domain/follow-up-task/events.ts';
import type { Command, OutgoingCommand } from '#domain/kernel/decision.ts';
import type { AccountId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** What a task and those it was passed down to tell each other: commands in their inboxes, written with the event behind them. */
export type OpenPassedTask = Command<'OpenPassedTask', TaskCreated['data']>;

/** The term above moved, and with it the latest date a member can be given. */
export type RecordTermAbove = Command<'RecordTermAbove', { readonly until: Instant | null }>;

/** What gave it was misread: its number, day and whose it is are these. */
export type RecordSourceCorrected = Command<
  'RecordSourceCorrected',
  Required<Pick<TaskCreated['data'], 'noticeNumber' | 'noticeDate' | 'source'>>
>;

/** What it came from is no task any more. */
export type EndPassedTask = Command<'EndPassedTask', { readonly reason: string }>;

/** How far the members are, as of the act that changed it. */
export type RecordMembers = Command<
  'RecordMembers',
  {
    readonly unit: UnitId;
    readonly task: StreamId;
    readonly verified: number;
    readonly of: number;
    readonly met: boolean;
    readonly at: Instant;
    /** Who verified the last of them; null: nobody did. */
    readonly by: string | null;
    readonly account?: AccountId;
  }
>;

/** The task passed down was withdrawn: the share above is its unit's own again. */
export type RecordPassingEnded = Command<
  'RecordPassingEnded',
  { readonly unit: UnitId; readonly task: StreamId; readonly reason: string }
>;

export type TaskMessage =
  | OpenPassedTask
  | RecordTermAbove
  | RecordSourceCorrected
  | EndPassedTask
  | RecordMembers
  | RecordPassingEnded;
export type ToTask = OutgoingCommand<TaskMessage> & { readonly kind: 'followUpTask' };
