/** How an office writes days, hours and numbers, whatever the browser's language: dd/MM/yyyy, 24 h, 1.234,5; in Việt Nam's time. */
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

/** `2026-06-19` or an instant → `19/06/2026`. */
export function day(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value.split('-').reverse().join('/');
  const { day: d = '', month = '', year = '' } = partsOf(value);
  return `${d}/${month}/${year}`;
}

/** → `19/06`. */
export function shortDay(value: string): string {
  return day(value).slice(0, 5);
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

const weekdays = new Intl.DateTimeFormat('vi-VN', { weekday: 'long', timeZone: 'UTC' });

/** `2026-06-19` → the weekday's name in Vietnamese, from the browser's own data. */
export function weekday(civilDate: string): string {
  return weekdays.format(new Date(`${civilDate}T00:00:00Z`));
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
