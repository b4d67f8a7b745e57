import { withPlainSigns } from '#domain/vietnamese/fold.ts';

/** What makes a value approximate, and exempt from K1 and K2: docs/domain.md#numbers-and-dates-in-text. */
export type Qualifier = 'hơn' | 'trên' | 'gần' | 'khoảng';

/** Values are exact decimals as text: canonical, no leading zeros, no trailing zeros after the mark. */
export type ParsedNumber =
  | {
      readonly kind: 'number';
      readonly value: string;
      /** Digits after the mark as printed: what K2 rounds to. */
      readonly decimals: number;
      readonly percent: boolean;
      readonly qualifier: Qualifier | null;
    }
  | {
      readonly kind: 'ratio';
      readonly numerator: string;
      readonly denominator: string;
      /** "30/6" is a day as well as a ratio: what stands before it decides, so the caller has to. */
      readonly mayBeDate: boolean;
    }
  /** Two readings, the one by the rule first. Nobody but the person who typed it can choose. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [string, string] }
  | { readonly kind: 'notANumber' };

const qualifiers: readonly Qualifier[] = ['hơn', 'trên', 'gần', 'khoảng'];
const notANumber: ParsedNumber = { kind: 'notANumber' };

/** `.` and exactly three digits group thousands, `,` is the decimal mark; what both conventions could mean is asked back. */
export function parseNumber(text: string): ParsedNumber {
  const plain = asTyped(withPlainSigns(text));
  const qualifier = qualifiers.find((word) => plain.toLowerCase().startsWith(`${word} `)) ?? null;
  const bare = qualifier === null ? plain : plain.slice(qualifier.length).trim();
  const ratio = /^([\d.]+) ?\/ ?([\d.]+)$/.exec(bare);
  if (ratio !== null) return qualifier === null ? ratioOf(ratio[1] ?? '', ratio[2] ?? '') : notANumber;
  const match = /^([+-]?)(\d[\d.,]*) ?(%?)$/.exec(ungrouped(bare));
  if (match === null) return notANumber;
  const [, sign = '', digits = '', mark] = match;
  return read(sign === '+' ? '' : sign, digits, mark === '%', qualifier);
}

/** An input method's wide digits are digits; a book-keeper's parentheses are a minus. */
function asTyped(text: string): string {
  const narrow = text.replace(/[\uFF05\uFF08\uFF09\uFF0B-\uFF0E\uFF10-\uFF19]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
  return narrow.replace(/^\((\d[\d., ]*%?)\)$/, '-$1');
}

/** "1 234 567,5": a blank before each three digits groups as a point does. Where both stand nothing is guessed. */
function ungrouped(text: string): string {
  return /^[+-]?[1-9]\d{0,2}(?: \d{3})+(?:,\d+)? ?%?$/.test(text) ? text.replace(/ (?=\d{3})/g, '') : text;
}

function read(sign: string, digits: string, percent: boolean, qualifier: Qualifier | null): ParsedNumber {
  const number = (whole: string, fraction = ''): ParsedNumber => ({
    kind: 'number',
    value: canonical(sign, whole, fraction),
    decimals: fraction.length,
    percent,
    qualifier,
  });
  const grouped = /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/.exec(digits);
  if (grouped !== null) return number((grouped[1] ?? '').replaceAll('.', ''), grouped[2]);
  const plain = /^(\d+)(?:,(\d+))?$/.exec(digits);
  if (plain !== null) {
    const [, whole = '', fraction] = plain;
    // Three digits after a comma are thousands to whoever learned the other convention. A share or "0," cannot be.
    const thousands = fraction?.length === 3 && /^[1-9]\d{0,2}$/.test(whole) && !percent;
    if (!thousands) return number(whole, fraction);
    return { kind: 'ambiguous', readings: [canonical(sign, whole, fraction), canonical(sign, whole + fraction, '')] };
  }
  // "1.5" is a decimal only in the other convention, or a slip of "15": asked back, never guessed.
  const pointed = /^(\d+)\.(\d+)$/.exec(digits);
  if (pointed === null) return notANumber;
  const [, whole = '', fraction = ''] = pointed;
  return { kind: 'ambiguous', readings: [canonical(sign, whole, fraction), canonical(sign, whole + fraction, '')] };
}

function ratioOf(left: string, right: string): ParsedNumber {
  const numerator = read('', left, false, null);
  const denominator = read('', right, false, null);
  if (numerator.kind !== 'number' || denominator.kind !== 'number') return notANumber;
  const mayBeDate = /^(0?[1-9]|[12]\d|3[01])$/.test(left) && /^(0?[1-9]|1[0-2])$/.test(right);
  return { kind: 'ratio', numerator: numerator.value, denominator: denominator.value, mayBeDate };
}

function canonical(sign: string, whole: string, fraction: string): string {
  const head = whole.replace(/^0+(?=\d)/, '');
  const tail = fraction.replace(/0+$/, '');
  const value = tail === '' ? head : `${head}.${tail}`;
  return sign === '-' && value !== '0' ? `-${value}` : value;
}
