/** Width of a letter of the chart's labels, in its own units: rather too wide than cut. */
const letter = 6.4;
const gap = 7;

/**
 * On which side of a point its label stands: where it is wished, unless it would be cut there, or touch the
 * axis at the left, and not on the other side.
 */
export function labelSide(
  words: string,
  at: number,
  { from, to }: { readonly from: number; readonly to: number },
  wished: 'before' | 'after',
): 'before' | 'after' {
  const long = words.length * letter + gap;
  const fits = { before: at - long >= from, after: at + long <= to };
  const other = wished === 'before' ? 'after' : 'before';
  if (fits[wished]) return wished;
  if (fits[other]) return other;
  return at < (from + to) / 2 ? 'after' : 'before';
}

/** As the label's attributes: a gap from the point, running away from it. */
export function labelAt(at: number, side: 'before' | 'after') {
  return side === 'before'
    ? { x: at - gap, textAnchor: 'end' as const }
    : { x: at + gap, textAnchor: 'start' as const };
}
