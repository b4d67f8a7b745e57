import { addDays } from '#web/kit/month-days.ts';
import type { BoardView } from '#web/screens/board/use-board.ts';

export type TooLate =
  | { readonly for: 'conferenceSame' | 'conferenceAfter'; readonly date: string }
  | { readonly for: 'superior'; readonly date: string; readonly hour: string };

/** What a report due then comes too late to be gathered for: the conference, from its day on, and the superior's deadline. */
export function tooLateFor(
  { until, hour }: { readonly until: string | null; readonly hour: string | null },
  { conferenceOn, superiorDue }: Pick<BoardView['before'], 'conferenceOn' | 'superiorDue'>,
): readonly TooLate[] {
  if (until === null) return [];
  const late: TooLate[] = [];
  if (conferenceOn !== null && until >= conferenceOn)
    late.push({ for: until === conferenceOn ? 'conferenceSame' : 'conferenceAfter', date: conferenceOn });
  if (superiorDue !== null && `${until} ${hour ?? ''}` > `${superiorDue.date} ${superiorDue.hour}`)
    late.push({ for: 'superior', ...superiorDue });
  return late;
}

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
