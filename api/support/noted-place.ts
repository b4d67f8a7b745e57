import { z } from 'zod';
import type { NotedPlace } from '#domain/follow-up-task/source.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import { TaskAddress, taskAddress } from '#api/support/task-address.ts';

/** What a leader's note was written on, as addresses name it. */
export const NotedPlaceShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('report'), cycle: z.string(), unit: z.string(), name: z.string() }),
  z.object({ kind: z.literal('task'), task: TaskAddress }),
  z.object({ kind: z.literal('unit'), unit: z.string(), name: z.string() }),
]);

export function notedPlace(place: NotedPlace): z.output<typeof NotedPlaceShape> {
  switch (place.kind) {
    case 'report':
      return { ...place, cycle: slugOf(place.cycle) };
    case 'task':
      return { kind: 'task', task: taskAddress(place.task) };
    case 'unit':
      return place;
    default:
      return unreachable(place);
  }
}
