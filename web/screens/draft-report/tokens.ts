/** What stands in the text beside its words, as domain/consolidated-report/tokens.ts reads it. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'figure'; readonly ref: string; readonly text: string }
  | { readonly kind: 'source'; readonly unit: string; readonly text: string };

export const figurePattern = /\[\[([^[\]\s|]{1,160})\]\]/u;
export const sourcePattern = /\[\^([^[\]\s|]{1,160})\]/u;
const token = new RegExp(`${figurePattern.source}|${sourcePattern.source}`, 'gu');

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

export const figureToken = (ref: string): string => `[[${ref}]]`;
export const sourceToken = (unit: string): string => `[^${unit}]`;

export function refsIn(text: string): readonly string[] {
  return [...new Set(piecesOf(text).flatMap((piece) => (piece.kind === 'figure' ? [piece.ref] : [])))];
}

export function sourcesIn(text: string): readonly string[] {
  return [...new Set(piecesOf(text).flatMap((piece) => (piece.kind === 'source' ? [piece.unit] : [])))];
}

/** A unit's words with its mark, right before the full stop they end with. */
export function quoted(sentence: string, unit: string): string {
  const [, words = '', end = ''] = /^(.*?)([.;!?]*)$/su.exec(sentence.trim()) ?? [];
  return `${words}${sourceToken(unit)}${end === '' ? '.' : end}`;
}

/** What a unit wrote, in sentences: each can be taken by itself. A mark of a list is no part of one. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => line.replace(/^(?:- |[1-9]\d{0,2}\. )/u, '').split(/(?<=[.;!?])\s+(?=\p{Lu}|\d)/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '' && !sentence.startsWith('|'));
}

/** Whether the words stand in the text, whatever was linked or marked in them since. */
export function isQuoted(text: string, sentence: string): boolean {
  const plain = (words: string): string =>
    words
      .replace(token, '')
      .replace(/\d[\d.,]*/gu, '')
      .replace(/[.;!?\s]+/gu, ' ')
      .trim()
      .toLowerCase();
  const wanted = plain(sentence);
  return wanted !== '' && plain(text).includes(wanted);
}
