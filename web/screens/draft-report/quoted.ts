import { piecesOf, sourceToken } from '#web/screens/draft-report/tokens.ts';

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
    piecesOf(words)
      .map((piece) => (piece.kind === 'words' ? piece.text : ''))
      .join('')
      .replace(/\d[\d.,]*/gu, '')
      .replace(/[.;!?\s]+/gu, ' ')
      .trim()
      .toLowerCase();
  const wanted = plain(sentence);
  return wanted !== '' && plain(text).includes(wanted);
}
