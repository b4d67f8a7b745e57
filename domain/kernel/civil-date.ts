import type { Branded } from '#domain/kernel/brand.ts';
import { type Instant, instantFromMillis, millisOf } from '#domain/kernel/instant.ts';

/** A day of the office's calendar, `YYYY-MM-DD`; text order is date order. */
export type CivilDate = Branded<string, 'CivilDate'>;

/** No office plans, reports or looks back beyond these years: a slip of the finger is told before anything counts from it. */
export const firstYear = 1990;
export const lastYear = 2100;

const dayMillis = 86_400_000;
/** Asia/Ho_Chi_Minh has been +07:00 without summer time since 1975. */
const vietnamOffsetMillis = 7 * 3_600_000;

export function parseCivilDate(text: string): CivilDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const millis = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(millis)) return null;
  return new Date(millis).toISOString().slice(0, 10) === text ? (text as CivilDate) : null;
}

/** For literals in code and data that are known to be right. Throws on anything else. */
export function civilDate(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (date === null) throw new Error(`not a date: ${text}`);
  return date;
}

export function epochDay(date: CivilDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / dayMillis);
}

export function fromEpochDay(day: number): CivilDate {
  return dayIn(new Date(day * dayMillis).toISOString());
}

/** Beyond the year 9999 ISO text grows a sign and text order is no date order any more: nothing may compare such a day. */
function dayIn(text: string): CivilDate {
  if (text.length !== 'YYYY-MM-DDTHH:mm:ss.sssZ'.length) throw new RangeError(`no day of four-digit years: ${text}`);
  return text.slice(0, 10) as CivilDate;
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return fromEpochDay(epochDay(date) + days);
}

export function daysBetween(from: CivilDate, to: CivilDate): number {
  return epochDay(to) - epochDay(from);
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(date: CivilDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (((((epochDay(date) + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** The day on the wall calendar in Việt Nam at that instant. */
export function vietnamDate(instant: Instant): CivilDate {
  return dayIn(new Date(millisOf(instant) + vietnamOffsetMillis).toISOString());
}

/** Hour and minute in Việt Nam, `HH:mm`. */
export function vietnamTime(instant: Instant): string {
  return new Date(millisOf(instant) + vietnamOffsetMillis).toISOString().slice(11, 16);
}

/** `hour` is `HH:mm` in Việt Nam; `24:00` is the end of the day (art. 148 of the Civil Code of 2015). */
export function vietnamInstant(date: CivilDate, hour: string): Instant {
  const [hours = 0, minutes = 0] = hour.split(':').map(Number);
  return instantFromMillis(epochDay(date) * dayMillis + (hours * 60 + minutes) * 60_000 - vietnamOffsetMillis);
}
