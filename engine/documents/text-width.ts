/** Advance widths of Times New Roman Bold in 1/1000 em; other letters are taken as the widest of their kind that is common. */
const wide: Readonly<Record<string, number>> = {
  ' ': 250,
  '-': 333,
  ',': 250,
  '.': 250,
  I: 389,
  J: 500,
  S: 556,
  P: 611,
  B: 667,
  E: 667,
  L: 667,
  T: 667,
  Z: 667,
  G: 778,
  H: 778,
  K: 778,
  O: 778,
  Q: 778,
  M: 944,
  W: 1_000,
  i: 278,
  l: 278,
  t: 333,
  m: 833,
  w: 722,
};

/** Stacked marks do not widen a letter, so they are stripped; đ keeps its own bar. */
export function textWidthOf(text: string, points: number): number {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '');
  let thousandths = 0;
  for (const letter of letters) thousandths += wide[letter] ?? (/\p{Lu}/u.test(letter) ? 722 : 500);
  return Math.ceil((thousandths / 1_000) * points * 20);
}

/** Lines of about equal length, none wider than `limit` unless one word is: a name wrapped by the word processor leaves orphans. */
export function balancedLines(text: string, points: number, limit: number): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const total = textWidthOf(words.join(' '), points);
  for (let count = Math.max(1, Math.ceil(total / limit)); count < words.length; count += 1) {
    const lines = filled(words, points, Math.min(limit, bestWidth(words, points, count, limit)));
    if (lines.every((line) => textWidthOf(line, points) <= limit)) return lines;
  }
  return words.length === 0 ? [''] : words;
}

/** The narrowest column in which the words still need only `count` lines. */
function bestWidth(words: readonly string[], points: number, count: number, limit: number): number {
  const step = points * 10;
  const start = Math.ceil(textWidthOf(words.join(' '), points) / count);
  for (let width = start; width < limit; width += step) {
    if (filled(words, points, width).length <= count) return width;
  }
  return limit;
}

function filled(words: readonly string[], points: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines[lines.length - 1];
    if (last !== undefined && textWidthOf(`${last} ${word}`, points) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
