import { figureToken, piecesOf } from '#domain/consolidated-report/tokens.ts';
import type { ReportFigure } from '#domain/consolidated-report/figures.ts';
import { foldForMatching } from '#domain/vietnamese/fold.ts';
import { type Numeral, readingsOf } from '#domain/vietnamese/prose/numerals.ts';
import { type Token, tokensOf } from '#domain/vietnamese/prose/tokens.ts';
import { fillers } from '#domain/vietnamese/prose/words.ts';
import { formatNumber } from '#domain/words/numbers.ts';

/** A typed number that is the value of a total: `at` is where it begins in the text. */
export interface Linkable {
  readonly at: number;
  readonly typed: string;
  readonly figures: readonly ReportFigure[];
}

const number = /(?<![\d.,/-])\d+(?:\.\d{3})*(?:,\d+)?(?![\d/]|[.,]\d)/g;
/** One digit is hardly ever a total: "3 hộ", "2 xã". A year is none either. */
const shortest = 2;

/** Words so near to a number say what it counts. */
const reach = 10;

/** Numbers typed in the words of the text that are equal to a total. Which total is meant a person says. */
export function linkableIn(text: string, figures: readonly ReportFigure[]): readonly Linkable[] {
  const byWords = new Map<string, ReportFigure[]>();
  for (const figure of figures) {
    const words = formatNumber(figure.value);
    const same = byWords.get(words);
    if (same === undefined) byWords.set(words, [figure]);
    else same.push(figure);
  }
  const counted = countedIn(text, figures);
  const found: Linkable[] = [];
  let from = 0;
  for (const piece of piecesOf(text)) {
    if (piece.kind === 'words') {
      for (const match of piece.text.matchAll(number)) {
        const [typed] = match;
        const equal = byWords.get(typed) ?? byWords.get(formatNumber(typed)) ?? [];
        const place = equal.length === 0 ? undefined : counted.get(from + match.index);
        const same = place === undefined ? [] : equal.filter((figure) => isOf(figure, place));
        if (same.length > 0 && typed.length >= shortest && !isYear(piece.text, match.index))
          found.push({ at: from + match.index, typed, figures: same });
      }
    }
    from += piece.text.length;
  }
  return found;
}

interface Place {
  readonly numeral: Numeral;
  /** Words beside it, folded, each between blanks. */
  readonly near: string;
}

/** Where numbers begin that count something; those of documents, days, periods and names are read as none. */
function countedIn(text: string, figures: readonly ReportFigure[]): ReadonlyMap<number, Place> {
  const tokens = tokensOf(text);
  const units = new Set(figures.flatMap(({ unit }) => foldForMatching(unit).split(' ').slice(0, 1)));
  const places = new Map<number, Place>();
  for (const one of readingsOf(tokens, units)) {
    if (one.kind !== 'numeral') continue;
    const { numeral } = one;
    if (numeral.kind === 'count' || numeral.kind === 'percent' || numeral.kind === 'ambiguous')
      places.set(tokens[numeral.first]?.from ?? 0, { numeral, near: nearTo(tokens, numeral) });
  }
  return places;
}

function nearTo(tokens: readonly Token[], { first, next }: Numeral): string {
  const way = (from: number, by: 1 | -1): readonly string[] => {
    const words: string[] = [];
    for (let at = from; Math.abs(at - from) < reach; at += by) {
      const token = tokens[at];
      if (token === undefined || token.kind === 'line' || (token.kind === 'sign' && /[.;!?…]/.test(token.text))) break;
      if (token.kind === 'word') words.push(token.text);
    }
    return words;
  };
  return ` ${[...way(first - 1, -1).toReversed(), ...way(next, 1)].join(' ')} `;
}

/** A percentage is the total of a share, whose unit it has, and no other; of the others the unit or the noun stands beside it. */
function isOf({ unit, label }: ReportFigure, { numeral, near }: Place): boolean {
  const percent = unit.trim() === '%';
  if (percent || numeral.kind === 'percent') return percent === (numeral.kind === 'percent');
  return near.includes(` ${foldForMatching(unit).trim()} `) || nouns(label, near);
}

/** Two words of the label stand near: one alone, "cơ", "số", is said of many things. */
function nouns(label: string, near: string): boolean {
  const words = new Set(foldForMatching(label).split(/[^\p{L}\p{M}]+/u));
  const telling = [...words].filter((word) => word !== '' && !fillers.has(word));
  return telling.filter((word) => near.includes(` ${word} `)).length >= Math.min(2, telling.length);
}

/** "năm 2020": a year, whatever a total may be. */
function isYear(text: string, at: number): boolean {
  return /(?:năm|giai đoạn|tháng|ngày|quý)\s*$/iu.test(text.slice(0, at));
}

/** The text with that number replaced by the reference. */
export function linked(text: string, { at, typed }: Pick<Linkable, 'at' | 'typed'>, ref: string): string {
  return `${text.slice(0, at)}${figureToken(ref)}${text.slice(at + typed.length)}`;
}
