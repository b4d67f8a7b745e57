/** As an office writes them, `.` for thousands and `,` for decimals: docs/domain.md#numbers-and-dates-in-text. */
export function formatNumber(value: number | string): string {
  const text = String(value);
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return text;
  const [, sign = '', whole = '', fraction] = match;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${sign}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** A decimal as it is typed so that it has no second reading: "1,079" could also be a thousand: with one more zero it cannot. */
export function typedAs(value: string): string {
  const text = formatNumber(value);
  return /^\d{1,3},\d{3}$/.test(text) ? `${text}0` : text;
}

/** A count in an English sentence. Figures of reports keep the marks they have in the tables and papers beside it, in either language. */
export function englishNumber(value: number | string): string {
  return formatNumber(value).replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

/** `value` is already in percent, printed at the precision it comes with: "87.4" → "87,4%". */
export function formatPercent(value: number | string): string {
  return `${formatNumber(value)}%`;
}

/** NĐ 30/2020/NĐ-CP, annex I: numbers below 10 of a document and days below 10 take a leading zero. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
