/**
 * What stands in the text of a consolidated report beside its words: a figure, which is a reference to a sealed total, and the mark of
 * the unit whose sentence it is. `[[models]]` is the total of all, `[[models@community]]` that of one setting, `[^huyen-a]` a mark.
 */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'figure'; readonly ref: string; readonly text: string }
  | { readonly kind: 'source'; readonly unit: string; readonly text: string };

export const figurePattern = /\[\[([^[\]\s|]{1,160})\]\]/u;
export const sourcePattern = /\[\^([^[\]\s|]{1,160})\]/u;
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
