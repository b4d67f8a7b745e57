import {
  addDays,
  type CivilDate,
  parseCivilDate,
  vietnamDate,
  vietnamTime,
  weekday,
} from '#domain/kernel/civil-date.ts';
import { type Instant, parseInstant } from '#domain/kernel/instant.ts';
import { twoDigits } from '#domain/words/numbers.ts';

/** NĐ 30/2020/NĐ-CP, annex II: the syllable of the day alone is capital. How a sentence begins is its own matter. */
const weekdayNames = {
  1: 'thứ Hai',
  2: 'thứ Ba',
  3: 'thứ Tư',
  4: 'thứ Năm',
  5: 'thứ Sáu',
  6: 'thứ Bảy',
  7: 'Chủ nhật',
} as const;

export function weekdayName(date: CivilDate): string {
  return weekdayNames[weekday(date)];
}

function partsOf(date: CivilDate): { readonly day: number; readonly month: number; readonly year: string } {
  return { day: Number(date.slice(8, 10)), month: Number(date.slice(5, 7)), year: date.slice(0, 4) };
}

/** `05/08/2023`: tables and lists. */
export function formatDate(date: CivilDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** NĐ 30/2020/NĐ-CP, annex I: days below 10 and the months 1 and 2 are padded, no other month is. */
function officeMonth(month: number): string {
  return month <= 2 ? twoDigits(month) : String(month);
}

/** `10/6/2026`, `05/02/2026`. */
export function shortDate(date: CivilDate): string {
  const { day, month, year } = partsOf(date);
  return `${twoDigits(day)}/${officeMonth(month)}/${year}`;
}

/** `thứ Tư, 10/6/2026`. */
export function dayWithWeekday(date: CivilDate): string {
  return `${weekdayName(date)}, ${shortDate(date)}`;
}

/** `ngày 05 tháng 8 năm 2023`. */
export function officeDate(date: CivilDate): string {
  const { day, month, year } = partsOf(date);
  return `ngày ${twoDigits(day)} tháng ${officeMonth(month)} năm ${year}`;
}

/** Midnight is the end of the day before (art. 148 of the Civil Code of 2015): `null` hour means "hết ngày". */
function dueDay(at: Instant): { readonly date: CivilDate; readonly hour: string | null } {
  const hour = vietnamTime(at);
  const date = vietnamDate(at);
  return hour === '00:00' ? { date: addDays(date, -1), hour: null } : { date, hour };
}

/** `17 giờ 00 phút`. */
export function officeHour(hour: string): string {
  return `${hour.slice(0, 2)} giờ ${hour.slice(3, 5)} phút`;
}

/** `17 giờ 00 phút, ngày 10 tháng 6 năm 2026`; a deadline at 24:00 is `hết ngày 10 tháng 6 năm 2026`. */
export function officeMoment(at: Instant): string {
  const { date, hour } = dueDay(at);
  return hour === null ? `hết ${officeDate(date)}` : `${officeHour(hour)}, ${officeDate(date)}`;
}

/** `ngày 10 tháng 6 năm 2026 (thứ Tư)`. */
export function officeDateWithWeekday(date: CivilDate): string {
  return `${officeDate(date)} (${weekdayName(date)})`;
}

/** `17 giờ 00 phút, ngày 10 tháng 6 năm 2026 (thứ Tư)`; at 24:00 `hết ngày 10 tháng 6 năm 2026 (thứ Tư)`. */
export function momentWithWeekday(at: Instant): string {
  const { date, hour } = dueDay(at);
  const day = officeDateWithWeekday(date);
  return hour === null ? `hết ${day}` : `${officeHour(hour)}, ${day}`;
}

/** `16:05 ngày 10/6/2026`: when something was done. Midnight is midnight. */
export function clockMoment(at: Instant): string {
  return `${vietnamTime(at)} ngày ${shortDate(vietnamDate(at))}`;
}

/** The day a deadline ends: that of the instant, or the day before when it falls on midnight. */
export function dayOfDeadline(at: Instant): CivilDate {
  return dueDay(at).date;
}

/** What a fact says about time: a day, an instant, or neither. */
export function readMoment(value: string): { readonly date: CivilDate; readonly at: Instant | null } | null {
  const date = parseCivilDate(value);
  if (date !== null) return { date, at: null };
  const at = parseInstant(value);
  return at === null ? null : { date: dayOfDeadline(at), at };
}
