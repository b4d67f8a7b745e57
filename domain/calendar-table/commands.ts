import type { CalendarDay } from '#domain/kernel/working-calendar.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Command } from '#domain/kernel/decision.ts';

/** A whole table, not a change of one: what the new version does not list is an ordinary day again. */
export type PublishCalendar = Command<
  'PublishCalendar',
  {
    readonly version: string;
    readonly from: CivilDate;
    readonly to: CivilDate;
    readonly days: readonly CalendarDay[];
  }
>;

/** `kind` null: an ordinary day again. */
export interface ChangedDay {
  readonly date: CivilDate;
  readonly kind: CalendarDay['kind'] | null;
  readonly label: string;
  readonly source: string;
}

/** One day, or two that are swapped for each other, by one document. `base` is the version that was looked at. */
export type ChangeCalendarDays = Command<
  'ChangeCalendarDays',
  { readonly base: string; readonly days: readonly ChangedDay[] }
>;

/** 24/11: a day off of every year from `from` on; null = of none. */
export type ObserveCultureDay = Command<
  'ObserveCultureDay',
  { readonly base: string; readonly from: number | null; readonly source: string }
>;

export type CalendarTableCommand = PublishCalendar | ChangeCalendarDays | ObserveCultureDay;
