import type { Item } from '#web/screens/conclusions/model.ts';

/** What is not there is marked and never in the way (K11). */
export const lacks = {
  /** No day: an event or a condition is none. */
  noDate: ({ kind, deadline }: Item) =>
    kind === 'task' && deadline.kind !== 'workingDays' && (deadline.kind !== 'date' || deadline.date === ''),
  /** A standing direction binds everybody. */
  noUnit: ({ kind, addressees }: Item) => kind !== 'direction' && addressees.length === 0,
  group: ({ addressees }: Item) => addressees.some(({ unit, inferred }) => unit === null && !inferred),
  inferred: ({ addressees }: Item) => addressees.some(({ inferred }) => inferred),
  empty: ({ statement }: Item) => statement.trim() === '',
} as const;

export type Lack = keyof typeof lacks;
export const lackKinds = ['noDate', 'noUnit', 'group', 'inferred', 'empty'] as const satisfies readonly Lack[];

export function countOf(items: readonly Item[], lack: Lack): number {
  return items.filter(lacks[lack]).length;
}

/** Nothing a reader of the notice would have to ask about. */
export function isComplete(item: Item): boolean {
  return lackKinds.every((lack) => !lacks[lack](item));
}
