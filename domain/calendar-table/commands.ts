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

export type CalendarTableCommand = PublishCalendar;
