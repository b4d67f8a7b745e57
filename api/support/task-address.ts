import { z } from 'zod';
import type { StreamId } from '#domain/kernel/ids.ts';
import { slugOf } from '#domain/kernel/streams.ts';

export const TaskAddress = z.object({ conference: z.string(), number: z.int() });

/** `task/<series>/<nn>` as an address names it. */
export function taskAddress(task: StreamId): z.output<typeof TaskAddress> {
  const [conference = '', number = ''] = slugOf(task).split('/');
  return { conference, number: Number(number) };
}
