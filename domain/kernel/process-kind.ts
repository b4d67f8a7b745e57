import type { AggregateKind, StreamId } from '#domain/kernel/ids.ts';

/** Aggregates whose life is a workflow. The others (organisation, templates, calendars) have no process of their own. */
export type ProcessKind = Extract<AggregateKind, 'reviewCycle' | 'conference' | 'followUpTask'>;

export function isProcessKind(kind: AggregateKind): kind is ProcessKind {
  return kind === 'reviewCycle' || kind === 'conference' || kind === 'followUpTask';
}

/** The workflow's id is its stream: one writer per aggregate, found without a look-up. */
export function workflowIdOf(stream: StreamId): string {
  return stream;
}
