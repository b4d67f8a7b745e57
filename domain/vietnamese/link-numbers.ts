import { figureToken, piecesOf } from '#domain/consolidated-report/tokens.ts';
import type { ReportFigure } from '#domain/consolidated-report/figures.ts';
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

/** Numbers typed in the words of the text that are equal to a total. Which total is meant a person says. */
export function linkableIn(text: string, figures: readonly ReportFigure[]): readonly Linkable[] {
  const byWords = new Map<string, ReportFigure[]>();
  for (const figure of figures) {
    const words = formatNumber(figure.value);
    const same = byWords.get(words);
    if (same === undefined) byWords.set(words, [figure]);
    else same.push(figure);
  }
  const found: Linkable[] = [];
  let from = 0;
  for (const piece of piecesOf(text)) {
    if (piece.kind === 'words') {
      for (const match of piece.text.matchAll(number)) {
        const [typed] = match;
        const same = byWords.get(typed) ?? byWords.get(formatNumber(typed));
        if (same !== undefined && typed.length >= shortest && !isYear(piece.text, match.index))
          found.push({ at: from + match.index, typed, figures: same });
      }
    }
    from += piece.text.length;
  }
  return found;
}

/** "năm 2020": a year, whatever a total may be. */
function isYear(text: string, at: number): boolean {
  return /(?:năm|giai đoạn|tháng|ngày|quý)\s*$/iu.test(text.slice(0, at));
}

/** The text with that number replaced by the reference. */
export function linked(text: string, { at, typed }: Pick<Linkable, 'at' | 'typed'>, ref: string): string {
  return `${text.slice(0, at)}${figureToken(ref)}${text.slice(at + typed.length)}`;
}
