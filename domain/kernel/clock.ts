import { type Instant, instantFromMillis, millisOf } from '#domain/kernel/instant.ts';

/**
 * The clock of a rehearsal: domain time stood at `origin` when real time was `startedAt` and runs `scale` times faster.
 * A real cycle has none (null): domain time is real time.
 */
export interface Clock {
  readonly origin: Instant;
  readonly startedAt: Instant;
  readonly scale: number;
}

export function domainTime(clock: Clock | null, real: Instant): Instant {
  if (clock === null) return real;
  return instantFromMillis(millisOf(clock.origin) + (millisOf(real) - millisOf(clock.startedAt)) * clock.scale);
}

/** Rounded up to the millisecond: never earlier than the domain instant, or a timer would fire before its due moment. */
export function realTime(clock: Clock | null, domain: Instant): Instant {
  if (clock === null) return domain;
  const real = millisOf(clock.startedAt) + (millisOf(domain) - millisOf(clock.origin)) / clock.scale;
  return instantFromMillis(Math.ceil(real));
}
