import { type Decimal, plus, read, write, zero } from '#domain/consolidation/decimal.ts';

/** A figure about to be added to several sums: read once. */
interface Term {
  digits: number;
  scale: number;
  /** Of what does not fit a number exactly; null = it does. */
  long: Decimal | null;
}

/**
 * Sums side by side, one a place. They add as numbers while those stay whole and exact, each in steps of its own finest term, and go
 * over to decimals of any length where they would not: half a million figures are added one by one, and none of them is a float.
 */
export interface RunningSums {
  readonly steps: Float64Array;
  readonly scales: Uint8Array;
  /** What no longer fits into `steps`, by place. */
  readonly over: Map<number, Decimal>;
  readonly terms: Uint32Array;
  /** A term was calculated, reported by nobody. */
  readonly derived: Uint8Array;
  /** A term was no decimal: one unreadable figure makes no total. */
  readonly unreadable: Uint8Array;
}

export function noSums(places: number): RunningSums {
  return {
    steps: new Float64Array(places),
    scales: new Uint8Array(places),
    over: new Map(),
    terms: new Uint32Array(places),
    derived: new Uint8Array(places),
    unreadable: new Uint8Array(places),
  };
}

export const noTerm = (): Term => ({ digits: 0, scale: 0, long: null });

/** Fifteen digits are always a safe integer. */
const digitsAtMost = 15;

/** Reads into `term`; false when the text is no decimal. */
export function readTerm(text: string, term: Term): boolean {
  term.long = null;
  let digits = 0;
  let point = -1;
  const negative = text.charCodeAt(0) === 45;
  const first = negative ? 1 : 0;
  for (let at = first; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (digit === -2 && point === -1 && at > first) point = at;
    else return false;
  }
  if (text.length === first || point === text.length - 1) return false;
  if (text.length - first > digitsAtMost) {
    term.long = read(text);
    return term.long !== null;
  }
  term.digits = negative ? -digits : digits;
  term.scale = point === -1 ? 0 : text.length - 1 - point;
  return true;
}

/** One figure more at a place; null: it is there, and no decimal. */
export function count(sums: RunningSums, place: number, term: Term | null, derived: boolean): void {
  sums.terms[place] = (sums.terms[place] ?? 0) + 1;
  if (derived) sums.derived[place] = 1;
  if (term === null) sums.unreadable[place] = 1;
  else if (term.long !== null) sums.over.set(place, plus(sums.over.get(place) ?? zero, term.long));
  else addSteps(sums, place, term.digits, term.scale);
}

function addSteps({ steps, scales, over }: RunningSums, place: number, digits: number, scale: number): void {
  const sum = steps[place] ?? 0;
  const now = scales[place] ?? 0;
  if (scale === now && Number.isSafeInteger(sum + digits)) {
    steps[place] = sum + digits;
    return;
  }
  const finest = scale > now ? scale : now;
  // 10 ** 15 is the most two of fifteen digits can be apart; a product that is not exact is larger than any safe integer.
  const had = finest === now ? sum : sum * 10 ** (finest - now);
  const added = finest === scale ? digits : digits * 10 ** (finest - scale);
  if (Number.isSafeInteger(had) && Number.isSafeInteger(added) && Number.isSafeInteger(had + added)) {
    steps[place] = had + added;
    scales[place] = finest;
    return;
  }
  over.set(place, plus(over.get(place) ?? zero, { units: BigInt(sum), scale: now }));
  steps[place] = digits;
  scales[place] = scale;
}

/** What `from` holds is added to `to`, place by place. */
export function addSums(to: RunningSums, from: RunningSums): void {
  for (let place = 0; place < from.steps.length; place += 1) {
    addSteps(to, place, from.steps[place] ?? 0, from.scales[place] ?? 0);
    to.terms[place] = (to.terms[place] ?? 0) + (from.terms[place] ?? 0);
    to.derived[place] = Math.max(to.derived[place] ?? 0, from.derived[place] ?? 0);
    to.unreadable[place] = Math.max(to.unreadable[place] ?? 0, from.unreadable[place] ?? 0);
  }
  for (const [place, long] of from.over) to.over.set(place, plus(to.over.get(place) ?? zero, long));
}

export function sumAt({ steps, scales, over }: RunningSums, place: number): string {
  const small = { units: BigInt(steps[place] ?? 0), scale: scales[place] ?? 0 };
  return write(plus(over.get(place) ?? zero, small));
}
