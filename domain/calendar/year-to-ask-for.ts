import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';

/**
 * The year whose table is due: from 1 October on it is the next, when the Government has announced its Tết and 2/9 in most years.
 * Year-end reviews meet in January.
 */
export function yearNeeded(today: CivilDate): number {
  const year = Number(today.slice(0, 4));
  return Number(today.slice(5, 7)) >= 10 ? year + 1 : year;
}

/** The first year that nobody has published, once it is time to ask for it. Null = nothing to ask for yet. */
export function yearToAskFor({ foreseenFrom }: WorkingCalendar, today: CivilDate): number | null {
  if (foreseenFrom === undefined) return null;
  const year = Number(foreseenFrom.slice(0, 4));
  return yearNeeded(today) >= year ? year : null;
}
