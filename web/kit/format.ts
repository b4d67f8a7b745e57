import i18next from 'i18next';

/**
 * How an office writes days, hours and numbers, whatever the browser's language: dd/MM/yyyy, 24 h, 1.234,5; in Việt Nam's time. In
 * English a day is written 19 Jun 2026, so that nobody takes the month for the day; figures stay as the papers write them.
 */
const zone = 'Asia/Ho_Chi_Minh';
const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function partsOf(instant: string | Date): Readonly<Record<string, string>> {
  return Object.fromEntries(parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
}

const english = (): boolean => i18next.language === 'en';

/** Read by `readDay` as well: a field may hold a day as it is shown. */
export const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `2026-06-19` or an instant → `19/06/2026`, `19 Jun 2026`. */
export function day(value: string): string {
  const [year = ''] = civil(value);
  return english() ? `${shortDay(value)} ${year}` : `${shortDay(value)}/${year}`;
}

/** The day a term falls on: one that ends at 24:00 belongs to the day it ends. */
export function termDay(at: string): string {
  return day(new Date(Date.parse(at) - 1).toISOString());
}

/** → `19/06/2026` in either language: as it is typed into a field. */
export function typedDay(value: string): string {
  const [year = '', month = '', date = ''] = civil(value);
  return `${date}/${month}/${year}`;
}

/** → `19/06`, `19 Jun`. */
export function shortDay(value: string): string {
  const [, month = '', date = ''] = civil(value);
  return english() ? `${String(Number(date))} ${months[Number(month) - 1] ?? ''}` : `${date}/${month}`;
}

/** → `19/6`, `19 Jun`: in a strip of days, where each letter counts. */
export function tinyDay(value: string): string {
  const [, month = '', date = ''] = civil(value);
  return english() ? shortDay(value) : `${String(Number(date))}/${String(Number(month))}`;
}

function civil(value: string): readonly string[] {
  return (/^\d{4}-\d{2}-\d{2}$/.test(value) ? value : civilDateOf(value)).split('-');
}

/** → `17:00`. */
export function clockTime(instant: string | Date): string {
  const { hour = '', minute = '' } = partsOf(instant);
  return `${hour}:${minute}`;
}

/** → `17:00 19/06/2026`. */
export function dayAndTime(instant: string): string {
  return `${clockTime(instant)} ${day(instant)}`;
}

/** The civil date in Việt Nam, `2026-06-19`. */
export function civilDateOf(instant: string | Date): string {
  const { day: d = '', month = '', year = '' } = partsOf(instant);
  return `${year}-${month}-${d}`;
}

const numbers = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 6 });

/** Exact decimals travel as text: `1079.5` → `1.079,5`. */
export function figure(value: number | string): string {
  if (typeof value === 'number') return numbers.format(value);
  const [whole = '', fraction] = value.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

const weekdays = {
  vi: new Intl.DateTimeFormat('vi-VN', { weekday: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }),
};

/** `2026-06-19` → the weekday's name, from the browser's own data. */
export function weekday(civilDate: string): string {
  return weekdays[english() ? 'en' : 'vi'].format(new Date(`${civilDate}T00:00:00Z`));
}

const marks = {
  vi: new Intl.DateTimeFormat('vi-VN', { weekday: 'narrow', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' }),
};

/** → `T2`, `Mon`: the head of a column of days. */
export function weekdayMark(civilDate: string): string {
  return marks[english() ? 'en' : 'vi'].format(new Date(`${civilDate}T00:00:00Z`));
}

/** For searching without marks: lower case, no tone or vowel marks, đ → d. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\u0111/g, 'd')
    .replace(/\u0110/g, 'd')
    .toLowerCase();
}

const collator = new Intl.Collator('vi');
export function inAlphabet(a: string, b: string): number {
  return collator.compare(a, b);
}

/** A difference with its sign: "+10", "−3". */
export function signed(difference: string): string {
  return difference.startsWith('-') ? `−${figure(difference.slice(1))}` : `+${figure(difference)}`;
}
