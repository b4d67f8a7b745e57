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
  const shown = instantFromMillis(millisOf(clock.origin) + (millisOf(real) - millisOf(clock.startedAt)) * clock.scale);
  return clock.stopsAt !== undefined && shown > clock.stopsAt ? clock.stopsAt : shown;
}

/**
 * Rounded up to the millisecond: never earlier than the domain instant, or a timer would fire before its due moment.
 * Null: the clock stops before that moment.
 */
export function realTime(clock: Clock | null, domain: Instant): Instant | null {
  if (clock === null) return domain;
  if (clock.stopsAt !== undefined && domain > clock.stopsAt) return null;
  const real = millisOf(clock.startedAt) + (millisOf(domain) - millisOf(clock.origin)) / clock.scale;
  return instantFromMillis(Math.ceil(real));
}
