import type { CalendarDay } from '#domain/kernel/working-calendar.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Command } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

/** A whole table, not a change of one: what the new version does not list is an ordinary day again. */
export type PublishCalendar = Command<
  'PublishCalendar',
  {
    readonly version: string;
    readonly from: CivilDate;
    readonly to: CivilDate;
    readonly days: readonly CalendarDay[];
    /** Of a unit's own table: the document by which it has one. */
    readonly source?: string | undefined;
  } & OfWhom
>;

/** Whose table: the unit's own, which holds for all below it as well. Left out: the country's. */
interface OfWhom {
  readonly unit?: UnitId | undefined;
}

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
  { readonly base: string; readonly days: readonly ChangedDay[] } & OfWhom
>;

/** 24/11: a day off of every year from `from` on; null = of none. */
export type ObserveCultureDay = Command<
  'ObserveCultureDay',
  { readonly base: string; readonly from: number | null; readonly source: string } & OfWhom
>;

/** A unit's own table ends: it follows whoever is above it again. */
export type WithdrawOwnCalendar = Command<
  'WithdrawOwnCalendar',
  { readonly unit: UnitId; readonly base: string; readonly source: string }
>;

export type CalendarTableCommand = PublishCalendar | ChangeCalendarDays | ObserveCultureDay | WithdrawOwnCalendar;
