import { months } from '#web/kit/format.ts';

/** No day before the first or after the last of them is taken anywhere. */
const years = { first: '1990', last: '2100' };

/** `19/06/2026`, `19-6-2026`, `19.6.2026`, `19062026` or `19 Jun 2026` → `2026-06-19`; null when it is no day that is taken. */
export function readDay(text: string): string | null {
  const day = readAnyDay(text);
  return day === null || isOutside(day) ? null : day;
}

/** It is a day there is, of a year that is not taken: what is said of it is another thing than of what cannot be read. */
export function outsideYears(text: string): typeof years | null {
  const day = readAnyDay(text);
  return day !== null && isOutside(day) ? years : null;
}

function isOutside(day: string): boolean {
  return day < years.first || day > `${years.last}-12-31`;
}

function readAnyDay(text: string): string | null {
  const match =
    /^(\d{1,2})[/.\- ](\d{1,2}|[a-z]{3})[/.\- ](\d{4})$/i.exec(text.trim()) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(text.trim());
  if (match === null) return null;
  const [, day = '', written = '', year = ''] = match;
  const named = months.findIndex((name) => name.toLowerCase() === written.toLowerCase());
  const month = named < 0 ? written : String(named + 1);
  const civil = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${civil}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(civil) ? civil : null;
}

/** `17:00`, `17h`, `17h30`, `17` → `17:00`; `24:00` is the end of the day. Null when it is no hour. */
export function readHour(text: string): string | null {
  const match = /^(\d{1,2})(?:[:hg.](\d{2})?)?$/i.exec(text.trim());
  if (match === null) return null;
  const [, hour = '', minute = '00'] = match;
  const [h, m] = [Number(hour), Number(minute)];
  if (m > 59 || h > 24 || (h === 24 && m > 0)) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** The number of a document as the clerk writes it, 5, 05 or 05a, and kept so; null when it is none. */
export function readNumber(text: string): string | null {
  return /^0{0,3}[1-9]\d{0,5}[a-zđ]?$/iu.test(text.trim()) ? text.trim() : null;
}
