import { foldForMatching } from '#domain/vietnamese/fold.ts';
import type { SpelledPeriod } from '#domain/vietnamese/periods/spelled-period.ts';
import { isSlot, slots, spellings } from '#domain/vietnamese/periods/spellings.ts';
import { type Token, tokensOf } from '#domain/vietnamese/prose/tokens.ts';

export interface PeriodRead {
  readonly period: SpelledPeriod;
  readonly next: number;
  /** Its own words say that it is a period: "2020" alone may be a count, "năm 2020" is none. */
  readonly worded: boolean;
}

type Piece =
  | { readonly is: 'literal'; readonly text: string }
  | { readonly is: 'number'; readonly values: ReadonlyMap<string, number> }
  | { readonly is: 'year' | 'last' | 'shortYear' };

interface Pattern {
  readonly kind: SpelledPeriod['kind'];
  readonly pieces: readonly Piece[];
  readonly worded: boolean;
}

const number = '#';
const patterns = byBeginning();

/** The longest spelling that stands there. */
export function readPeriod(tokens: readonly Token[], at: number): PeriodRead | null {
  const first = tokens[at];
  if (first === undefined || first.kind === 'line' || first.kind === 'reference') return null;
  const named = longest(tokens, at, patterns.get(first.text) ?? none, 0);
  const ofYears = isYear(first) ? longest(tokens, at, patterns.get(number) ?? none, 0) : null;
  return (ofYears?.next ?? 0) > (named?.next ?? 0) ? ofYears : named;
}

const none: readonly Pattern[] = [];

/** What goes on in a list: "quý I, II năm 2020" says the noun of its second once only. */
export function readAlike(tokens: readonly Token[], at: number, noun: string): PeriodRead | null {
  const found = longest(tokens, at, patterns.get(noun) ?? [], 1);
  // "Quý I, 4 cuộc": only a Roman numeral, or a year behind it, says that it is no figure.
  const told =
    found !== null && (tokens[at]?.kind === 'word' || ('year' in found.period && found.period.year !== null));
  return told ? found : null;
}

function longest(tokens: readonly Token[], at: number, among: readonly Pattern[], skipped: number): PeriodRead | null {
  let found: PeriodRead | null = null;
  for (const { kind, pieces, worded } of among) {
    const next = at + pieces.length - skipped;
    if (next <= (found?.next ?? at) || next > tokens.length) continue;
    const period = matched(tokens, at - skipped, kind, pieces, skipped);
    if (period !== null) found = { period, next, worded };
  }
  return found;
}

function matched(
  tokens: readonly Token[],
  from: number,
  kind: Pattern['kind'],
  pieces: readonly Piece[],
  skipped: number,
): SpelledPeriod | null {
  let [which, year, last]: [number | null, number | null, number | null] = [null, null, null];
  for (let step = skipped; step < pieces.length; step += 1) {
    const [piece, token] = [pieces[step], tokens[from + step]];
    if (piece === undefined || token === undefined || token.kind === 'line') return null;
    switch (piece.is) {
      case 'literal':
        if (token.text !== piece.text) return null;
        break;
      case 'number':
        which = piece.values.get(token.text) ?? null;
        if (which === null) return null;
        break;
      case 'shortYear':
        if (token.kind !== 'number' || !/^\d{2}$/.test(token.text)) return null;
        year = 2000 + Number(token.text);
        break;
      case 'year':
      case 'last':
        if (!isYear(token)) return null;
        if (piece.is === 'year') year = Number(token.text);
        else last = Number(token.text);
        break;
    }
  }
  return made(kind, which, year, last);
}

function made(
  kind: Pattern['kind'],
  which: number | null,
  year: number | null,
  last: number | null,
): SpelledPeriod | null {
  const of = which ?? 0;
  switch (kind) {
    case 'month':
      return { kind, year, month: of };
    case 'quarter':
      return of > 4 ? null : { kind, year, quarter: of };
    case 'halfYear':
      return { kind, year, half: of === 1 ? 1 : 2 };
    case 'firstMonths':
      if (of === 6) return { kind: 'halfYear', year, half: 1 };
      return of === 12 ? null : { kind, year, months: of };
    case 'year':
      return year === null ? null : { kind, year };
    case 'years':
    case 'term':
      return year === null || last === null || last < year ? null : { kind, first: year, last };
  }
}

export function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:19|20)\d{2}$/.test(token.text);
}

/** By the text of their first token; those that begin with a number of their own under one mark. */
function byBeginning(): ReadonlyMap<string, readonly Pattern[]> {
  const index = new Map<string, Pattern[]>();
  for (const [kind, forms] of entries()) {
    for (const form of forms) {
      const pieces = piecesOf(form);
      const [first] = pieces;
      const worded =
        form.includes('{initial}') || pieces.some((piece) => piece.is === 'literal' && /\p{L}/u.test(piece.text));
      const starts =
        first?.is === 'literal' ? [first.text] : first?.is === 'number' ? [...first.values.keys()] : [number];
      for (const key of starts) index.set(key, [...(index.get(key) ?? []), { kind, pieces, worded }]);
    }
  }
  return index;
}

function entries(): readonly (readonly [SpelledPeriod['kind'], readonly string[]])[] {
  const { month, quarter, halfYear, firstMonths, year, years, term } = spellings;
  return [
    ['month', month],
    ['quarter', quarter],
    ['halfYear', halfYear],
    ['firstMonths', firstMonths],
    ['year', year],
    ['years', years],
    ['term', term],
  ];
}

function piecesOf(form: string): readonly Piece[] {
  return form.split(/(\{\w+\})/).flatMap((part): readonly Piece[] => {
    const slot = /^\{(\w+)\}$/.exec(part)?.[1];
    if (slot === 'year' || slot === 'last') return [{ is: slot }];
    if (slot === 'yy') return [{ is: 'shortYear' }];
    if (slot !== undefined && isSlot(slot)) return [{ is: 'number', values: valuesOf(slots[slot]) }];
    return tokensOf(part).map(({ text }) => ({ is: 'literal', text }));
  });
}

function valuesOf(written: readonly string[]): ReadonlyMap<string, number> {
  return new Map(written.flatMap((text, at) => (text === '' ? [] : [[foldForMatching(text), at + 1] as const])));
}
