import { type Instant, instantFromMillis, millisOf } from '#domain/kernel/instant.ts';

/**
 * The clock of a rehearsal: domain time stood at `origin` when real time was `startedAt` and runs `scale` times faster.
 * A real cycle has none (null): domain time is real time.
 */
export interface Clock {
  readonly origin: Instant;
  readonly startedAt: Instant;
  readonly scale: number;
  /** Its time stands still here, or a rehearsal nobody closes would go on raising silences for centuries. Absent: it runs on. */
  readonly stopsAt?: Instant;
}

export function domainTime(clock: Clock | null, real: Instant): Instant {
  if (clock === null) return real;
  const shown = millisOf(clock.origin) + (millisOf(real) - millisOf(clock.startedAt)) * clock.scale;
  // Compared as numbers: beyond the year 9999 the text of an instant no longer sorts by time.
  return instantFromMillis(clock.stopsAt === undefined ? shown : Math.min(shown, millisOf(clock.stopsAt)));
}

/**
 * Rounded up to the millisecond: never earlier than the domain instant, or a timer would fire before its due moment.
 * Null: the clock stops before that moment.
 */
export function realTime(clock: Clock | null, domain: Instant): Instant | null {
  if (clock === null) return domain;
  if (clock.stopsAt !== undefined && domain > clock.stopsAt) return null;
  // The small difference is rounded by itself: added to an epoch first, its last digits would be lost.
  const passed = Math.ceil((millisOf(domain) - millisOf(clock.origin)) / clock.scale);
  return instantFromMillis(millisOf(clock.startedAt) + passed);
}
