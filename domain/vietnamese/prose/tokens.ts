import { foldForMatching } from '#domain/vietnamese/fold.ts';

export const tokenKinds = ['word', 'number', 'reference', 'sign', 'line'] as const;

/** A piece of a text by its place in the text as it was typed. What is between two of them is blank, or a mark of the source. */
export interface Token {
  readonly kind: (typeof tokenKinds)[number];
  /** Of a word folded for matching, of a reference what it refers to, else as typed. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** No blank stands before it. */
  readonly glued: boolean;
  /** Capital letters of a word: none, the first, or more of them ("NQ", "UBTVQH", "QyĐ"). */
  readonly capitals: 0 | 1 | 2;
}

/**
 * Small digits above the line after a number are the mark of a note ("40¹ cuộc"), as a source's is; after 10 they are its power.
 * Each alternative ends where the next sign cannot belong to it, so that a text of any kind is read in one pass. Of
 * Roman numerals those that are one sign ("Ⅱ") are words as "II" is.
 */
const shape =
  /\[\[([^[\]\s|]{1,160})\]\]|(\[\^[^[\]\s|]{1,160}\]|(?<=\d)(?<!(?<![\d.,])10)[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+)|(\r\n?|\n)|([\d\uFF10-\uFF19]+(?:[.,\uFF0C\uFF0E][\d\uFF10-\uFF19]+)*)|([\p{L}\p{M}\u2160-\u217F]+)|[^\s]/gu;

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const known = new Map<string, string>();
  let end = -1;
  for (const match of text.matchAll(shape)) {
    const [all, reference, source, line, number, word] = match;
    const from = match.index;
    const place = { from, to: from + all.length, glued: from === end };
    if (source === undefined) {
      if (reference !== undefined) tokens.push({ kind: 'reference', text: reference, ...place, capitals: 0 });
      else if (line !== undefined) tokens.push({ kind: 'line', text: '\n', ...place, capitals: 0 });
      else if (number !== undefined)
        tokens.push(...numbersOf(narrow(number), place, tokens.at(-1), text.slice(place.to, place.to + 8)));
      else if (word === undefined) tokens.push({ kind: 'sign', text: signOf(all), ...place, capitals: 0 });
      else tokens.push({ kind: 'word', text: folded(word, known), ...place, capitals: capitalsOf(word) });
    }
    end = place.to;
  }
  return tokens;
}

/** "Tháng 4,5,6", "tháng 4,5 năm 2020" are lists without blanks; "mỗi tháng 4,5 triệu đồng" is a number. */
function numbersOf(
  text: string,
  place: Pick<Token, 'from' | 'to' | 'glued'>,
  before: Token | undefined,
  behind: string,
): readonly Token[] {
  const several = /^\d{1,2}(?:,\d{1,2}){2,}$/.test(text) || (/^\d{1,2},\d{1,2}$/.test(text) && goesOn.test(behind));
  const listed = before?.kind === 'word' && listedBehind.has(before.text) && several;
  if (!listed) return [{ kind: 'number', text, ...place, capitals: 0 }];
  let from = place.from;
  return text.split(/(,)/).map((part, at) => {
    const to = from + part.length;
    const glued = at > 0 || place.glued;
    const token: Token = { kind: part === ',' ? 'sign' : 'number', text: part, from, to, glued, capitals: 0 };
    from = to;
    return token;
  });
}

const goesOn = /^(?:\s*\/|\s+(?:năm|na\u0306m)\s)/i;
const listedBehind: ReadonlySet<string> = new Set(['tháng', 'quý'].map(foldForMatching));

/** "Quí II" is "quý II". */
const sameWord: ReadonlyMap<string, string> = new Map([[foldForMatching('quí'), foldForMatching('quý')]]);

/** One folding for each word of the text: most of them stand there many times. */
function folded(word: string, known: Map<string, string>): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const plain = foldForMatching(word.replace(/[\u2160-\u217F]/g, (numeral) => numeral.normalize('NFKC')));
  const text = sameWord.get(plain) ?? plain;
  known.set(word, text);
  return text;
}

/** What an input method types wide. */
function narrow(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

function signOf(sign: string): string {
  if (/[\uFF05\uFF08\uFF09\uFF0C\uFF0F\uFF1A\uFF1B]/.test(sign)) return narrow(sign);
  return /[\u2010-\u2015\u2212]/.test(sign) ? '-' : sign;
}

function capitalsOf(word: string): 0 | 1 | 2 {
  const [first = '', ...rest] = word;
  if (first.toLowerCase() === first) return 0;
  return rest.some((letter) => letter.toLowerCase() !== letter) ? 2 : 1;
}
