import { fromUnits, unitsOf } from '#domain/consolidation/decimal.ts';
import { foldForMatching, withPlainSigns } from '#domain/vietnamese/fold.ts';
import { type ParsedNumber, parseNumber } from '#domain/vietnamese/parse-number.ts';

const powers: Readonly<Record<string, number>> = {
  ...{ k: 3, nghìn: 3, ngàn: 3, tr: 6, triệu: 6, tỷ: 9, tỉ: 9 },
  ...{ 'nghìn tỷ': 12, 'nghìn tỉ': 12, 'ngàn tỷ': 12, 'ngàn tỉ': 12 },
};
const shape =
  /^(.+?) ?((?:(?:nghìn|ngàn) )?(?:tỷ|tỉ)|nghìn|ngàn|k|triệu|tr)?(?:(?<=tr)\.)? ?(?:đồng|đ|₫|vnđ|vnd)?\.?$/iu;
const mostDigits = 10;

/** "1.500.000 đồng", "1,5 tỷ", "3 tr", "500k": exact đồng, whatever it was written in; how it was read is shown. */
export function readMoney(text: string): ParsedNumber {
  const [, number = text, power = ''] = shape.exec(withPlainSigns(text)) ?? [];
  const parsed = parseNumber(number);
  const by = powers[power.toLowerCase()] ?? 0;
  if (by === 0) return parsed;
  const raised = (value: string): string =>
    fromUnits((unitsOf(value, mostDigits) ?? 0n) * 10n ** BigInt(by), mostDigits);
  if (parsed.kind === 'number') return { ...parsed, value: raised(parsed.value) };
  if (parsed.kind !== 'ambiguous') return { kind: 'notANumber' };
  const [first, second] = parsed.readings;
  return { kind: 'ambiguous', readings: [raised(first), raised(second)] };
}

/** What a spreadsheet shows behind an amount taken off: "1,500,000 đ" has the marks of its number. */
export function withoutDong(text: string): string {
  return withPlainSigns(text).replace(/(?<=\d) ?(?:đồng|đ|₫|vnđ|vnd)\.?$/iu, '');
}

/** The unit of an amount that is counted in đồng, one by one. */
export function isDong(unit: string): boolean {
  return ['đồng', 'đ', 'vnđ', 'vnd'].includes(foldForMatching(unit));
}
