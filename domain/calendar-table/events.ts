import type { CalendarDay, CultureDay } from '#domain/kernel/working-calendar.ts';
import type { ChangedDay } from '#domain/calendar-table/commands.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { DomainEvent } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

export type CalendarPublished = DomainEvent<
  'CalendarPublished',
  {
    readonly version: string;
    readonly from: CivilDate;
    readonly to: CivilDate;
    /** In the order of their dates. */
    readonly days: readonly CalendarDay[];
    /** Whose it is, with all below it; left out: the country's. The next two are a unit's only. */
    readonly unit?: UnitId | undefined;
    /** The document by which the unit has a table of its own. */
    readonly source?: string | undefined;
    /** As the table it took the place of had it. */
    readonly cultureDay?: CultureDay;
  }
>;

/** What changed of `base`; the table that comes of it is `version`. */
export type CalendarDaysChanged = DomainEvent<
  'CalendarDaysChanged',
  { readonly version: string; readonly base: string; readonly days: readonly ChangedDay[]; readonly unit?: UnitId }
>;

export type CultureDayObserved = DomainEvent<
  'CultureDayObserved',
  {
    readonly version: string;
    readonly base: string;
    readonly from: number | null;
    readonly source: string;
    readonly unit?: UnitId;
  }
>;

/** From here on the unit follows whoever is above it. */
export type OwnCalendarWithdrawn = DomainEvent<
  'OwnCalendarWithdrawn',
  { readonly unit: UnitId; readonly base: string; readonly source: string }
>;

export type CalendarTableEvent = CalendarPublished | CalendarDaysChanged | CultureDayObserved | OwnCalendarWithdrawn;
