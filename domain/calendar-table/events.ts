import type { CalendarDay } from '#domain/kernel/working-calendar.ts';
import type { ChangedDay } from '#domain/calendar-table/commands.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { DomainEvent } from '#domain/kernel/decision.ts';

export type CalendarPublished = DomainEvent<
  'CalendarPublished',
  {
    readonly version: string;
    readonly from: CivilDate;
    readonly to: CivilDate;
    /** In the order of their dates. */
    readonly days: readonly CalendarDay[];
  }
>;

/** What changed of `base`; the table that comes of it is `version`. */
export type CalendarDaysChanged = DomainEvent<
  'CalendarDaysChanged',
  { readonly version: string; readonly base: string; readonly days: readonly ChangedDay[] }
>;

export type CultureDayObserved = DomainEvent<
  'CultureDayObserved',
  { readonly version: string; readonly base: string; readonly from: number | null; readonly source: string }
>;

export type CalendarTableEvent = CalendarPublished | CalendarDaysChanged | CultureDayObserved;
