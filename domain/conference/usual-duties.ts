import { addWorkingDays } from '#domain/calendar/working-days.ts';
import type { StatedDuty } from '#domain/conference/duties.ts';
import type { ConvenedFacts } from '#domain/conference/events.ts';
import { isRead } from '#domain/conference/parts.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { type UsualDuty, usualDutyWords } from '#domain/words/usual-duties.ts';

type Facts = Pick<ConvenedFacts, 'heldOn' | 'form' | 'points' | 'papers'>;

/**
 * A list to begin with, which becomes the host's own once somebody has confirmed it: what such a conference needs, each by working
 * days before it, none on a day that has passed.
 */
export function usualDuties(facts: Facts, today: CivilDate, calendar: WorkingCalendar): readonly StatedDuty[] {
  return usualDutyWords
    .filter(({ where }) => isNeeded(facts, where))
    .map(({ id, kind, what, days }) => ({ id, kind, what, owner: '', due: dayBefore(facts.heldOn, days) }))
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));

  function dayBefore(heldOn: CivilDate, days: number): CivilDate {
    const day = addWorkingDays(heldOn, 0 - days, calendar) ?? heldOn;
    const first = today < heldOn ? today : heldOn;
    return day < first ? first : day;
  }
}

function isNeeded({ form, points, papers }: Facts, where: UsualDuty['where']): boolean {
  switch (where) {
    case undefined:
      return true;
    case 'points':
      return points.length > 1 || form === 'online' || form === 'hybrid';
    case 'hall':
      return form !== 'online';
    case 'papers':
      return papers.some(isRead);
  }
}
