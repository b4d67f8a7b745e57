import { addDays } from '#web/kit/month-days.ts';

/** So many days are asked about at once: no row of days off is longer. */
export const longestOff = 20;

interface SpecialDay {
  readonly date: string;
  readonly kind: string;
}

/** The first working day from a day on, as the api rolls a deadline; null: the days that were looked at are all off. */
export function firstWorkingDay(from: string, special: readonly SpecialDay[]): string | null {
  const kinds = new Map(special.map(({ date, kind }) => [date, kind]));
  for (let after = 0; after <= longestOff; after += 1) {
    const date = addDays(from, after);
    const kind = kinds.get(date);
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
    if (kind === undefined ? weekday !== 0 && weekday !== 6 : kind === 'workingSaturday') return date;
  }
  return null;
}
