import type { AggregateKind } from '#domain/kernel/ids.ts';

/** Aggregates whose life is a workflow. The others (organisation, templates, calendars) have no process of their own. */
export type ProcessKind = Extract<AggregateKind, 'reviewCycle' | 'conference' | 'followUpTask'>;

export function isProcessKind(kind: AggregateKind): kind is ProcessKind {
  return kind === 'reviewCycle' || kind === 'conference' || kind === 'followUpTask';
}
