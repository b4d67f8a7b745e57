import type { Ladder } from '#domain/deadlines/deadline.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';

export interface DeadlineSettings {
  readonly calendar: WorkingCalendar;
  /** BLDS 2015 art. 148 moves a last day off to the next working day; whether that binds the cycle is its setting. */
  readonly rollToWorkingDay: boolean;
  readonly ladder: Ladder;
  /** The moment this version is made: rungs already past by then are left out, never fired late in bulk. */
  readonly after: Instant;
  /** The date this version replaces, when it is an extension. */
  readonly extends?: CivilDate;
  /** The published calendar this version follows, and the date that stood before it. */
  readonly calendarChanged?: {
    readonly calendar: string;
    readonly previous: CivilDate;
    /** Whose table it is, as that unit is called; left out: the country's. */
    readonly unit?: string;
  };
}
