import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';

/**
 * The first year that nobody has published, once it is time to ask for it: from 1 October of the year before, when the Government
 * has announced Tết and 2/9 of next year in most years. Null = nothing to ask for yet.
 */
export function yearToAskFor({ foreseenFrom }: WorkingCalendar, today: CivilDate): number | null {
  if (foreseenFrom === undefined) return null;
  const year = Number(foreseenFrom.slice(0, 4));
  return today >= `${year - 1}-10-01` ? year : null;
}
