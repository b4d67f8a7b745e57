import type { TaskOutcome } from '#domain/follow-up-task/task-outcome.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { DomainEvent } from '#domain/kernel/decision.ts';
import type { StreamId } from '#domain/kernel/ids.ts';

export type ConferenceLinked = DomainEvent<
  'ConferenceLinked',
  { readonly conference: StreamId; readonly heldOn: CivilDate; readonly previous: CivilDate | null }
>;

export type ConclusionRecorded = DomainEvent<
  'ConclusionRecorded',
  {
    readonly conference: StreamId;
    readonly noticeNumber: string;
    readonly issuedOn: CivilDate;
    readonly tasks: readonly StreamId[];
  }
>;

export type TaskEndRecorded = DomainEvent<
  'TaskEndRecorded',
  { readonly task: StreamId; readonly outcome: TaskOutcome }
>;

export type TaskReopeningRecorded = DomainEvent<'TaskReopeningRecorded', { readonly task: StreamId }>;

export type CycleClosed = DomainEvent<'CycleClosed', { readonly carriedOver: readonly StreamId[] }>;

export type CycleCancelled = DomainEvent<'CycleCancelled', { readonly reason: string }>;
