import type { AggregateKind } from '#domain/kernel/ids.ts';

/** Aggregates whose life is a workflow. The others (organisation, templates, calendars) have no process of their own. */
export const processKinds = [
  'reviewCycle',
  'conference',
  'followUpTask',
  'inspection',
] as const satisfies readonly AggregateKind[];
export type ProcessKind = (typeof processKinds)[number];

export function isProcessKind(kind: AggregateKind): kind is ProcessKind {
  return processKinds.some((one) => one === kind);
}
