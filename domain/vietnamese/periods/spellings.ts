import { unreachable } from '#domain/kernel/never.ts';
import type { SpelledPeriod } from '#domain/vietnamese/periods/spelled-period.ts';

/** How a number of a period is written: what stands in place of each. */
export const slots = {
  roman: ['I', 'II', 'III', 'IV'],
  digit: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  padded: ['01', '02', '03', '04', '05', '06', '07', '08', '09'],
  word: ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
  fourth: ['nhất', 'nhì', 'ba', 'tư'],
  half: ['đầu', 'cuối'],
  /** Of quarters only the first and the last are called so. */
  edge: ['đầu', '', '', 'cuối'],
  /** "Ba quý đầu năm": nine months. */
  quarters: ['', '', '', '', '', '', '', '', 'ba'],
  quartersInDigits: ['', '', '', '', '', '', '', '', '3'],
  initial: ['QI', 'QII', 'QIII', 'QIV'],
} as const;
export type Slot = keyof typeof slots;

/**
 * Every way in which texts spell a period, the first as this house prints it. What is read and what is printed are these: `{year}`
 * and `{last}` are years, `{yy}` the last two digits of one, any other brace a number of the period in that writing.
 */
export const spellings: Readonly<Record<SpelledPeriod['kind'], readonly string[]>> = {
  month: [
    ...each(['digit', 'padded'], (n) => [`tháng ${n} năm {year}`, `tháng ${n}/{year}`, `tháng ${n}-{year}`]),
    ...each(['digit', 'padded'], (n) => [`tháng ${n}, năm {year}`, `tháng ${n} {year}`, `T${n}/{year}`, `${n}/{year}`]),
    ...each(['digit', 'padded'], (n) => [`tháng ${n}`]),
  ],
  quarter: [
    ...each(['roman', 'digit', 'padded', 'word', 'fourth'], (n) => [
      ...[`quý ${n} năm {year}`, `quý ${n}/{year}`, `quý ${n}-{year}`, `quý ${n} {year}`, `quý ${n}, năm {year}`],
      ...[`quý ${n} của năm {year}`, `quý ${n} (năm {year})`, `quý thứ ${n} năm {year}`, `quý ${n}`],
      ...[`quý thứ ${n}`, `quý ${n}/{yy}`],
    ]),
    ...each(['edge'], (n) => [`quý ${n} năm {year}`, `quý ${n} của năm {year}`, `quý ${n} năm`]),
    ...['{initial}', 'Q{digit}'].flatMap((q) => [
      `${q}/{year}`,
      `${q}-{year}`,
      `${q} năm {year}`,
      `${q} {year}`,
      `${q}/{yy}`,
    ]),
    ...each(['roman', 'digit'], (n) => [`Q.${n}/{year}`]),
  ],
  halfYear: [
    ...['6', '06', 'sáu'].flatMap((six) => [
      ...[`${six} tháng {half} năm {year}`, `${six} tháng {half} {year}`, `${six} tháng {half} của năm {year}`],
      `${six} tháng {half} năm`,
    ]),
    ...['hai', '2', '02'].flatMap((two) => [
      ...[`${two} quý {half} năm {year}`, `${two} quý {half} của năm {year}`, `${two} quý {half} năm`],
    ]),
    ...['nửa {half} năm {year}', 'nửa năm {half} {year}', '6T {half} năm {year}', 'nửa {half} năm'],
  ],
  firstMonths: [
    ...each(['digit', 'padded', 'word'], (n) => [`${n} tháng đầu năm {year}`, `${n} tháng đầu {year}`]),
    ...each(['digit', 'padded', 'word'], (n) => [`${n} tháng năm {year}`, `${n} tháng/{year}`, `${n} tháng đầu năm`]),
    ...each(['quarters', 'quartersInDigits'], (n) => [`${n} quý đầu năm {year}`, `${n} quý đầu năm`]),
  ],
  year: ['năm {year}', 'năm công tác {year}', 'niên độ {year}', '{year}'],
  years: [
    ...['giai đoạn', 'thời kỳ', 'các năm', 'những năm', 'năm', 'từ', 'từ năm', 'giai đoạn từ'].flatMap(spans),
    ...['giai đoạn từ năm', 'các năm từ', 'trong các năm'].flatMap(spans),
    '{year}–{last}',
    '{year}-{last}',
  ],
  term: ['nhiệm kỳ', 'khóa', 'nhiệm kỳ Đại hội'].flatMap((noun) => [
    ...[`${noun} {year}–{last}`, `${noun} {year}-{last}`, `${noun} {year} - {last}`, `${noun} {year} đến {last}`],
  ]),
};

function spans(lead: string): readonly string[] {
  const [first, between] = [`${lead} {year}`, ['–', '-', ' - ', ' đến ', ' đến năm ', ' đến hết năm ', ' tới năm ']];
  return between.map((mark) => `${first}${mark}{last}`);
}

function each(writings: readonly Slot[], of: (slot: string) => readonly string[]): readonly string[] {
  return writings.flatMap((writing) => of(`{${writing}}`));
}

/** Of the period the number that its spelling writes, from 1. */
function numberOf(period: SpelledPeriod): number {
  switch (period.kind) {
    case 'month':
      return period.month;
    case 'quarter':
      return period.quarter;
    case 'halfYear':
      return period.half;
    case 'firstMonths':
      return period.months;
    case 'year':
    case 'years':
    case 'term':
      return 0;
    default:
      return unreachable(period);
  }
}

/** In that spelling; null: it writes no such number, or leaves out a year that is known or says one that is not. */
export function printPeriod(period: SpelledPeriod, spelling: string): string | null {
  const years = period.kind === 'years' || period.kind === 'term';
  const year = years ? period.first : period.year;
  if (/\{(?:year|yy)\}/.test(spelling) !== (year !== null)) return null;
  const text = spelling
    .replace('{year}', String(year))
    .replace('{yy}', String(year).slice(2))
    .replace('{last}', years ? String(period.last) : '')
    .replace(/\{(\w+)\}/, (all, slot: string) => (isSlot(slot) ? slots[slot][numberOf(period) - 1] || all : all));
  return text.includes('{') ? null : text;
}

export function isSlot(name: string): name is Slot {
  return Object.hasOwn(slots, name);
}

/** As offices print it first. */
export function printed(period: SpelledPeriod): string {
  return spellings[period.kind].flatMap((spelling) => printPeriod(period, spelling) ?? [])[0] ?? '';
}
