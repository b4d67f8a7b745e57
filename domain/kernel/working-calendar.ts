import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

export const specialDayKinds = ['holiday', 'compensatory', 'swappedOff', 'workingSaturday'] as const;

/** One special day of a dated calendar; every row cites the document it comes from. */
export interface CalendarDay {
  readonly date: CivilDate;
  readonly kind: (typeof specialDayKinds)[number];
  readonly label: string;
  readonly source: string;
}

/** A version of the working-day table. Days it does not list: Monday–Friday work, Saturday and Sunday are off. */
export interface WorkingCalendar {
  readonly version: string;
  /** The days the table speaks for, inclusive; outside them a deadline cannot be explained and is refused. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** From here on nobody has published it: computed from the law. Left out: all of it is published. */
  readonly foreseenFrom?: CivilDate;
  /** 24/11 is a day off of every year from that one on, by that document. Left out: it is an ordinary day. */
  readonly cultureDay?: CultureDay;
  /** Whose it is; left out: the country's. */
  readonly own?: OwnTable;
  readonly days: ReadonlyMap<CivilDate, CalendarDay>;
}

/** A unit with working days of its own, for itself and all below it, by that document. */
export interface OwnTable {
  readonly unit: UnitId;
  readonly source: string;
  /** As the register calls it now; the table itself keeps none. */
  readonly name?: string;
}

export function ownerName({ unit, name }: OwnTable): string {
  return name ?? unit;
}

/** Ngày Văn hóa Việt Nam: ordered by resolutions, its enactment is not ours to know, so it is a setting of the calendar. */
export interface CultureDay {
  readonly from: number;
  readonly source: string;
}
