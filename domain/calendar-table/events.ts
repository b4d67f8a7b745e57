import type { CalendarDay } from '#domain/kernel/working-calendar.ts';
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

export type CalendarTableEvent = CalendarPublished;
