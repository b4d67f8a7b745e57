/**
 * The number of a document as the clerk wrote it: 5, "05", "05a". A number once given names one document (NĐ 30/2020/NĐ-CP), so
 * what is written is kept; a bare one is printed with two digits.
 */
export type WrittenNumber = number | string;

/** No office numbers more in a year, and what is printed keeps its line. */
const most = 99_999;
const pattern = /^0{0,3}[1-9]\d{0,4}[a-zđ]?$/iu;

export function isWrittenNumber(number: WrittenNumber): boolean {
  return typeof number === 'number' ? Number.isInteger(number) && number > 0 && number <= most : pattern.test(number);
}

export function printedNumber(number: WrittenNumber): string {
  const text = String(number);
  return /^\d+$/.test(text) ? text.padStart(2, '0') : text;
}

/** "5" and "05" are one number, "05a" is another. */
export function numberKey(number: WrittenNumber): string {
  return String(number).replace(/^0+/, '').toLowerCase();
}
