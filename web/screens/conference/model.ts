import type { paths } from '#web/api/schema.d.ts';
import { labels } from '#web/words/vi/labels.ts';

export type Conference = paths['/conferences/{conference}']['get']['responses'][200]['content']['application/json'];
export type ConferenceFile = Conference['files'][number];
export type Point = Conference['points'][number];
export type Invitee = Conference['invitees'][number];
export type RollEntry = NonNullable<NonNullable<Point['rollCall']>['entries']>[number];
export type Listed =
  paths['/conferences']['get']['responses'][200]['content']['application/json']['conferences'][number];
export type Letters =
  paths['/conferences/{conference}/change/preview']['post']['responses'][200]['content']['application/json']['letters'];

// `Object.keys` knows no keys; the list is made from the domain's.
export const fileKinds = Object.keys(labels.conferenceFile) as readonly ConferenceFile['as'][];

/** Of papers that were signed by hand, in the order in which they are issued. */
export const scanKinds = [
  'invitationScan',
  'noticeScan',
  'minutesScan',
] as const satisfies readonly ConferenceFile['as'][];

export function isScan(as: ConferenceFile['as'] | null): boolean {
  return scanKinds.some((one) => one === as);
}

/** Put off or cancelled it has no day, and nothing is counted from one. */
export function hasDay({ status }: Pick<Listed, 'status'>): boolean {
  return status !== 'cancelled' && status !== 'postponed';
}

/** Working days that lie whole between the first day and the last, which itself may be one off. */
export function wholeDaysBetween(days: readonly { readonly count: number | null }[]): number {
  return Math.max(0, ...days.slice(0, -1).map(({ count }) => count ?? 0));
}

/** `a, b, c, d` and how many more there are. */
export function firstNames(names: readonly string[], most = 4): { readonly units: string; readonly rest: number } {
  const unique = [...new Set(names)];
  return { units: unique.slice(0, most).join(', '), rest: Math.max(0, unique.length - most) };
}
