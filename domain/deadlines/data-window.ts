import { dayOf } from '#domain/deadlines/civil-months.ts';
import { monthsOf, type Period } from '#domain/deadlines/period.ts';
import { type CivilDate, daysBetween } from '#domain/kernel/civil-date.ts';

export interface DataWindow {
  readonly from: CivilDate;
  /** The cut-off (ngày chốt): the last day whose data count. */
  readonly to: CivilDate;
  readonly days: number;
}

/** From the 15th of the month before the period to the 14th of its last month: NĐ 09/2019/NĐ-CP art. 12. */
export function dataWindow(period: Period): DataWindow {
  const [first, last] = monthsOf(period);
  const from = first === 1 ? dayOf(period.year - 1, 12, 15) : dayOf(period.year, first - 1, 15);
  return windowOf(from, dayOf(period.year, last, 14));
}

/** A window somebody ordered (nine months, a stage): both days count. */
export function windowOf(from: CivilDate, to: CivilDate): DataWindow {
  return { from, to, days: daysBetween(from, to) + 1 };
}
