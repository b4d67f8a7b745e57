import type { AggregateRef, StreamId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** Everything that crosses between a workflow, its activities and its callers. Ids and moments only: no business payload. */

export interface ProcessStart {
  readonly stream: StreamId;
  /** A test's wish to continue as new after so many passes; the server's suggestion is followed in any case. */
  readonly passesPerRun?: number;
}

export interface PassInput extends AggregateRef {
  readonly now: Instant;
}

/** What a workflow keeps of its aggregate between two passes. Written into history: a few fields, never events or reports. */
export interface ProcessView {
  readonly status: string;
  readonly ended: boolean;
  readonly version: number;
  readonly nextDueAt: Instant | null;
  readonly moreWaiting: boolean;
  readonly mailQueued: boolean;
  readonly documentsQueued: boolean;
  readonly others: readonly AggregateRef[];
}

/** A look at all open streams that is under way: where to go on, and when it began. */
export interface Walk {
  readonly after: StreamId | null;
  readonly began: number;
}

/** What the reconciler takes along when it leaves its history behind. */
export interface Rounds {
  readonly walk: Walk | null;
  readonly nextWalkAt: number;
}

/** Names on the wire: renaming one strands the workflows that run. */
export const knockUpdate = 'knock';
export const nudgeSignal = 'nudge';
export const viewQuery = 'view';
/** How long the server waits for a worker that has taken a workflow's task: what one that dies costs its aggregate. */
export const taskPatience = '3 seconds';
/** Mail has slots of its own: a server that hangs holds up letters and nothing else. */
export const mailQueueOf = (taskQueue: string): string => `${taskQueue}-mail`;
export const reconcilerId = 'reconciler';
export const proposeScheduleId = 'propose-next-cycles';
/** At which hour of Việt Nam the round that proposes goes. */
export const proposeHour = 7;
export const anchorScheduleId = 'anchor-day';
