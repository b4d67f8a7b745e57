import { type Clock, domainTime } from '#domain/kernel/clock.ts';
import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import { type Instant, instantFromMillis } from '#domain/kernel/instant.ts';

/** What time it is for an aggregate: real time, or that of its rehearsal. */
export function nowOf(clock: Clock | null): Instant {
  return domainTime(clock, instantFromMillis(Date.now()));
}

export function todayOf(clock: Clock | null): CivilDate {
  return vietnamDate(nowOf(clock));
}
