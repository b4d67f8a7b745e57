const signs = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/**
 * The one way to shorten what a person reads: whole signs, as he sees them. Cut in the middle of one, half a surrogate pair
 * stays behind, which the record refuses, or a letter loses its marks.
 */
export function cutText(text: string, most: number): string {
  return text.length <= most ? text : begin(text, most, () => 1);
}

/** For formats that count UTF-16 units: as many whole signs as fit. */
export function cutToUnits(text: string, most: number): string {
  return text.length <= most ? text : begin(text, most, (sign) => sign.length);
}

/** Says that something is left out; the mark of it is one of the `most`. */
export function shorten(text: string, most: number, cut = cutText): string {
  return cut(text, most) === text ? text : `${cut(text, most - 1).trimEnd()}…`;
}

function begin(text: string, most: number, weigh: (sign: string) => number): string {
  let [left, end] = [most, 0];
  for (const { segment, index } of signs.segment(text)) {
    left -= weigh(segment);
    if (left < 0) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}
