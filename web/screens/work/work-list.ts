import type { paths } from '#web/api/schema.d.ts';

export type WorkList = paths['/work']['get']['responses'][200]['content']['application/json'];
export type WorkGroup = WorkList['groups'][number];
export type WorkItem = WorkGroup['items'][number];
export type WorkKind = WorkItem['kind'];

/** One row is one share of one stream: a cycle may ask for two different acts. */
export function workKey({ kind, stream, unit }: WorkItem): string {
  return `${kind} ${stream} ${unit?.id ?? ''}`;
}
