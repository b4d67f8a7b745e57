/** Exact decimals as text ("1079", "-87.4"): sums of figures must come back to the last digit, which floats do not promise. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

export const zero: Decimal = { units: 0n, scale: 0 };

export function plus(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale };
}

export function isDecimal(text: string): boolean {
  return read(text) !== null;
}

/** Null when a term is no decimal: one unreadable figure makes no total. */
export function sumOf(terms: readonly string[]): string | null {
  let sum = zero;
  for (const term of terms) {
    const value = read(term);
    if (value === null) return null;
    sum = plus(sum, value);
  }
  return write(sum);
}

/** What `a` is more than `b`; null when either is no decimal. */
export function differenceOf(a: string, b: string): string | null {
  return sumOf([a, b.startsWith('-') ? b.slice(1) : `-${b}`]);
}

/** Negative, zero or positive as `a` is smaller, equal or greater; null when either is no decimal. */
export function compareDecimals(a: string, b: string): -1 | 0 | 1 | null {
  const [left, right] = [read(a), read(b)];
  if (left === null || right === null) return null;
  const scale = Math.max(left.scale, right.scale);
  const [x, y] = [unitsAt(left, scale), unitsAt(right, scale)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Two values of one field: "1.0" and "1" are one number, and a word is itself. */
export function sameValue(a: string, b: string): boolean {
  return a === b || sameDecimal(a, b);
}

export function sameDecimal(a: string, b: string): boolean {
  return compareDecimals(a, b) === 0;
}

/** What was rounded: `digits` after the mark, as often as `times`. */
export interface Rounded {
  readonly digits: number;
  readonly times: number;
}

/**
 * Whether a sum of rounded parts may be a whole: each part is at most half a last place from what it was, the whole less than half of
 * its own. Where nothing was rounded only the same is the same.
 */
export function mayBeSum(sum: string, whole: string, parts: readonly Rounded[], ofWhole: Rounded | null): boolean {
  const [left, right] = [read(sum), read(whole)];
  if (left === null || right === null) return false;
  const scale = Math.max(left.scale, right.scale, ofWhole?.digits ?? 0, ...parts.map(({ digits }) => digits));
  const halves = ({ digits, times }: Rounded): bigint => BigInt(times) * 10n ** BigInt(scale - digits);
  const difference = unitsAt(left, scale) - unitsAt(right, scale);
  const apart = 2n * (difference < 0n ? -difference : difference);
  const allowed = parts.reduce((all, part) => all + halves(part), 0n);
  return apart <= allowed || (ofWhole !== null && apart < allowed + halves(ofWhole));
}

/** `n` of `N` in percent, rounded half up to the printed precision; null when nothing can be divided. */
export function percentOf(numerator: string, denominator: string, decimals: number): string | null {
  const [n, d] = [read(numerator), read(denominator)];
  if (n === null || d === null || d.units <= 0n || n.units < 0n) return null;
  const scale = Math.max(n.scale, d.scale);
  const [top, bottom] = [unitsAt(n, scale) * 100n * 10n ** BigInt(decimals), unitsAt(d, scale)];
  return write({ units: (2n * top + bottom) / (2n * bottom), scale: decimals });
}

/** The value as a whole number of steps of `scale` digits; null when it has more digits than that. */
export function unitsOf(text: string, scale: number): bigint | null {
  const value = read(text);
  return value === null || value.scale > scale ? null : unitsAt(value, scale);
}

export function fromUnits(units: bigint, scale: number): string {
  return write({ units, scale });
}

/** Digits after the mark once trailing zeros are gone; 0 for what is no decimal. */
export function scaleOf(text: string): number {
  return read(text)?.scale ?? 0;
}

export function read(text: string): Decimal | null {
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return null;
  const [, whole = text, fraction = ''] = match;
  const tail = fraction.replace(/0+$/, '');
  return { units: BigInt(`${whole}${tail}`), scale: tail.length };
}

function unitsAt(value: Decimal, scale: number): bigint {
  return value.units * 10n ** BigInt(scale - value.scale);
}

export function write({ units, scale }: Decimal): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  const value = fraction === '' ? whole : `${whole}.${fraction}`;
  return units < 0n ? `-${value}` : value;
}
