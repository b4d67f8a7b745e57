import { addDays, type CivilDate, vietnamDate, vietnamTime, weekday } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';

const weekdays = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
  7: 'Sunday',
} as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `10 Jun 2026`, as the console writes it. */
export function englishDate(date: CivilDate): string {
  return `${String(Number(date.slice(8, 10)))} ${months[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`;
}

/** `Wednesday 10 Jun 2026`. */
export function englishDay(date: CivilDate): string {
  return `${weekdays[weekday(date)]} ${englishDate(date)}`;
}

/** `17:00 on Wednesday 10 Jun 2026`; a deadline at 24:00 is `the end of Wednesday 10 Jun 2026`. */
export function englishMoment(at: Instant, written: (date: CivilDate) => string): string {
  const hour = vietnamTime(at);
  const date = vietnamDate(at);
  return hour === '00:00' ? `the end of ${written(addDays(date, -1))}` : `${hour} on ${written(date)}`;
}

/** `16:05 on 10 Jun 2026`: when something was done. Midnight is midnight. */
export function englishDone(at: Instant): string {
  return `${vietnamTime(at)} on ${englishDate(vietnamDate(at))}`;
}
