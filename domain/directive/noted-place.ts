import type { NotedPlace } from '#domain/follow-up-task/source.ts';
import { unreachable } from '#domain/kernel/never.ts';

/** By which the notes on one thing are found. */
export function placeKey(place: NotedPlace): string {
  switch (place.kind) {
    case 'report':
      return `${place.cycle}#${place.unit}`;
    case 'task':
      return place.task;
    case 'unit':
      return `unit/${place.unit}`;
    default:
      return unreachable(place);
  }
}
