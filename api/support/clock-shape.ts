import { z } from 'zod';
import type { Clock } from '#domain/kernel/clock.ts';

/** How the time of a rehearsal runs: a screen that counts counts as it does. */
export const ClockShape = z.object({
  origin: z.iso.datetime(),
  startedAt: z.iso.datetime(),
  scale: z.number(),
  stopsAt: z.iso.datetime().nullable(),
});

/** Null = real time. */
export function clockShape(clock: Clock | null): z.output<typeof ClockShape> | null {
  return clock === null ? null : { ...clock, stopsAt: clock.stopsAt ?? null };
}
