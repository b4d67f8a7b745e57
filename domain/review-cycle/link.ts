import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { slugOf } from '#domain/kernel/streams.ts';

/** Addresses of the console: what a letter leads to is a screen. */
export function cycleLink(cycle: StreamId): string {
  return `/ky-bao-cao/${slugOf(cycle)}`;
}

export function reportLink(cycle: StreamId, unit: UnitId): string {
  return `${cycleLink(cycle)}/bao-cao/${unit}`;
}
