import type { paths } from '#web/api/schema.d.ts';

export type WorkList = paths['/work']['get']['responses'][200]['content']['application/json'];
export type WorkGroup = WorkList['groups'][number];
export type WorkItem = WorkGroup['items'][number];
export type WorkKind = WorkItem['kind'];

export interface WorkListProps {
  readonly groups: readonly WorkGroup[];
  /** Where an act on a task is done in place: how it is begun; null = on the screen it leads to. */
  readonly onTaskAct?: (item: WorkItem) => (() => void) | null;
}

/** One row is one share of one stream: a cycle may ask for two different acts. */
export function workKey({ kind, stream, unit }: WorkItem): string {
  return `${kind} ${stream} ${unit?.id ?? ''}`;
}
