import { readDay } from '#web/kit/read-day.ts';
import type { Calendar, DayKind, SpecialDay } from '#web/screens/working-calendar/calendar-days.ts';

/** A line of the year that is published: the day as typed. */
export interface YearLine {
  readonly key: number;
  readonly text: string;
  readonly kind: DayKind;
  readonly label: string;
}

/** The first year that is not published, whole or in part. */
export function yearToPublish({ foreseenFrom }: Pick<Calendar, 'foreseenFrom'>): string | null {
  return foreseenFrom === null ? null : foreseenFrom.slice(0, 4);
}

interface YearTable {
  readonly unit?: string;
  readonly source?: string;
  readonly version: string;
  readonly from: string;
  readonly to: string;
  readonly days: SpecialDay[];
}

/** The whole table with that year at its end: what was published stays as it is, what was only foreseen is replaced. */
export function tableWith(
  calendar: Calendar,
  year: string,
  lines: readonly YearLine[],
  source: string,
  unit: string | null = null,
): YearTable | null {
  const published = calendar.days.filter(({ date }) => calendar.foreseenFrom === null || date < calendar.foreseenFrom);
  const days: SpecialDay[] = [];
  for (const { text, kind, label } of lines) {
    const date = readDay(text);
    if (date === null || label.trim() === '') return null;
    days.push({ date, kind, label: label.trim(), source });
  }
  return {
    ...(unit === null ? {} : { unit, source }),
    version: `${unit ?? 'vn'}-${year}.1`,
    from: calendar.from,
    to: `${year}-12-31`,
    days: [...published, ...days].toSorted((a, b) => (a.date < b.date ? -1 : 1)),
  };
}

/** The first line that says no day or no name of it; -1: none. */
export function indexOfUnread(lines: readonly YearLine[]): number {
  return lines.findIndex(({ text, label }) => readDay(text) === null || label.trim() === '');
}
