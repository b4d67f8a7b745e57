/**
 * What stands in the text of a consolidated report beside its words: a figure, which is a reference to a sealed total, and the mark of
 * the unit whose sentence it is. `[[models]]` is the total of all, `[[models@community]]` that of one setting, `[^huyen-a]` a mark.
 */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'figure'; readonly ref: string; readonly text: string }
  | { readonly kind: 'source'; readonly unit: string; readonly text: string };

/** What may be named between the brackets. */
export const refPattern = '[^[\\]\\s|]{1,160}';
export const figurePattern = new RegExp(`\\[\\[(${refPattern})\\]\\]`, 'u');
export const sourcePattern = new RegExp(`\\[\\^(${refPattern})\\]`, 'u');
const token = new RegExp(`${figurePattern.source}|${sourcePattern.source}`, 'gu');

/** The text in its parts, in order; joined again they are the text. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(token)) {
    const [all, ref, unit = ''] = match;
    if (match.index > from) pieces.push({ kind: 'words', text: text.slice(from, match.index) });
    pieces.push(ref === undefined ? { kind: 'source', unit, text: all } : { kind: 'figure', ref, text: all });
    from = match.index + all.length;
  }
  if (from < text.length) pieces.push({ kind: 'words', text: text.slice(from) });
  return pieces;
}

export function figureToken(ref: string): string {
  return `[[${ref}]]`;
}

export function sourceToken(unit: string): string {
  return `[^${unit}]`;
}

export function refsIn(text: string): readonly string[] {
  return [...new Set(piecesOf(text).flatMap((piece) => (piece.kind === 'figure' ? [piece.ref] : [])))];
}

/** Units whose sentences stand in the text. */
export function sourcesIn(text: string): readonly string[] {
  return [...new Set(piecesOf(text).flatMap((piece) => (piece.kind === 'source' ? [piece.unit] : [])))];
}

/** A mark that begins or ends a reference and has no other half, with the word it stands at. */
const halfToken = /(?:\[\[|\[\^)[^[\]\n]{0,60}(?:\]\])?|[^\s[\]]{0,60}\]\]/gu;

/** References that were begun and not ended, or ended and not begun, with their places: they would be printed as they are. */
export function brokenRefsIn(text: string): readonly { readonly typed: string; readonly at: number }[] {
  let from = 0;
  return piecesOf(text).flatMap((piece) => {
    const start = from;
    from += piece.text.length;
    if (piece.kind !== 'words') return [];
    return [...piece.text.matchAll(halfToken)].map(({ 0: typed, index }) => ({
      typed: typed.trim(),
      at: start + index,
    }));
  });
}
