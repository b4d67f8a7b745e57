import type { StreamId, UnitId } from '#domain/kernel/ids.ts';

export function slugOf(cycle: StreamId): string {
  return cycle.slice(cycle.indexOf('/') + 1);
}

export function cycleLink(cycle: StreamId): string {
  return `/cycles/${slugOf(cycle)}`;
}

export function reportLink(cycle: StreamId, unit: UnitId): string {
  return `${cycleLink(cycle)}/reports/${unit}`;
}
