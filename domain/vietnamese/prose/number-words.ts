import { foldForMatching } from '#domain/vietnamese/fold.ts';
import { year } from '#domain/vietnamese/prose/words.ts';

const ones = table({
  ...{ không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, nhăm: 5 },
  ...{ sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9 },
});
const ten = foldForMatching('mười');
const tens = new Set(['mươi', 'chục'].map(foldForMatching));
const hundred = foldForMatching('trăm');
const thousands = table({ nghìn: 1_000, ngàn: 1_000, triệu: 1_000_000 });
const odd = new Set(['linh', 'lẻ'].map(foldForMatching));
/** "Một số", "hai trong", "ba cấp" are seldom figures; "năm" alone is a year. */
const never = new Set(['không', 'mốt', 'tư', 'lăm', 'nhăm', 'năm'].map(foldForMatching));

function table(words: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(words).map(([word, value]) => [foldForMatching(word), value]));
}

export interface NumberInWords {
  readonly value: number;
  /** How many words it took. */
  readonly length: number;
}

/** The plain ones: "bốn", "hai mươi mốt", "một nghìn không trăm bảy mươi chín". Null: no number begins here. */
export function numberInWords(words: readonly (string | null)[]): NumberInWords | null {
  const first = words[0] ?? null;
  if (first === null || (ones.get(first) === undefined && first !== ten)) return null;
  let [total, part, length] = [0, 0, 0];
  let digit: number | null = null;
  for (const word of words) {
    if (word === null) break;
    const one = ones.get(word);
    const power = thousands.get(word);
    if (one !== undefined) {
      // Two digits beside each other are two numbers: "hai ba".
      if (digit !== null) break;
      // "Hai mươi năm" are years; five is "lăm" there. It is said of hundreds, and after "linh".
      if (word === year && !leads(words[length + 1] ?? null) && !odd.has(words[length - 1] ?? '')) break;
      digit = one;
    } else if (word === ten && digit === null) part += 10;
    else if (tens.has(word) && digit !== null) [part, digit] = [part + digit * 10, null];
    else if (word === hundred && digit !== null) [part, digit] = [part + digit * 100, null];
    // "Mười trăm", as it is said of a thousand.
    else if (word === hundred && part === 10) part = 1_000;
    else if (odd.has(word) && part + total > 0 && digit === null && startsOne(words[length + 1] ?? '')) digit = null;
    else if (power !== undefined && (digit !== null || part > 0)) {
      [total, part, digit] = [total + (part + (digit ?? 0)) * power, 0, null];
    } else break;
    length += 1;
  }
  if (length === 0 || (length === 1 && never.has(first))) return null;
  return { value: total + part + (digit ?? 0), length };
}

/** What makes "năm" a five: "năm mươi", "năm trăm", "năm nghìn". */
function leads(word: string | null): boolean {
  return word !== null && (tens.has(word) || word === hundred || thousands.has(word));
}

/** What may stand behind "linh": "linh năm", "linh bảy mươi tám". */
function startsOne(word: string): boolean {
  return ones.has(word) || word === ten;
}

/** "Ba mươi tám (38)": the bracket behind it holds the same number in digits. */
export function endsNumber(word: string): boolean {
  return word !== year && (ones.has(word) || word === ten || tens.has(word) || word === hundred || thousands.has(word));
}
