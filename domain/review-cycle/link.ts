import type { StreamId, UnitId } from '#domain/kernel/ids.ts';

export function slugOf(cycle: StreamId): string {
  return cycle.slice(cycle.indexOf('/') + 1);
}

/** Addresses of the console: what a letter leads to is a screen. */
export function cycleLink(cycle: StreamId): string {
  return `/ky-bao-cao/${slugOf(cycle)}`;
}

export function reportLink(cycle: StreamId, unit: UnitId): string {
  return `${cycleLink(cycle)}/bao-cao/${unit}`;
}
