import { type CivilDate, vietnamInstant } from '#domain/kernel/civil-date.ts';
import { type Instant, instantFromMillis, millisOf } from '#domain/kernel/instant.ts';

/** The last moment of the day: 24:00 itself belongs to the next one. */
export function endOf(date: CivilDate): Instant {
  return instantFromMillis(millisOf(vietnamInstant(date, '24:00')) - 1);
}
