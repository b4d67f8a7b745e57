import { withPlainSigns } from '#domain/vietnamese/fold.ts';
import { type ParsedNumber, parseNumber } from '#domain/vietnamese/parse-number.ts';

export interface NumberWithin {
  readonly text: string;
  readonly parsed: ParsedNumber;
}

const number = '\\d(?:[\\d.,]*\\d)?';
const shape = new RegExp(`(?:(?:hơn|trên|gần|khoảng) )?${number}(?: ?/ ?${number})?(?: ?%)?`, 'giu');

/** Every number in a piece of prose, words dropped or glued before it ("tiếp tục duy 1.079 mô hình") notwithstanding. */
export function numbersWithin(text: string): readonly NumberWithin[] {
  return (withPlainSigns(text).match(shape) ?? []).map((found) => ({ text: found, parsed: parseNumber(found) }));
}
