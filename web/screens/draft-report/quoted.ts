import { narrativeOf } from '#web/kit/rich-text/narrative.ts';
import { piecesOf, sourceToken } from '#web/screens/draft-report/tokens.ts';

/** A unit's words with its mark, right before the full stop they end with. */
export function quoted(sentence: string, unit: string): string {
  const [, words = '', end = ''] = /^(.*?)([.;!?]*)$/su.exec(sentence.trim()) ?? [];
  return `${words}${sourceToken(unit)}${end === '' ? '.' : end}`;
}

/** A line of at most so many words without a full stop heads what stands below it; with a colon it may be longer. */
const heading = 5;
const introduction = 8;

/** What a unit wrote, in sentences: each can be taken by itself. A mark of a list is no part of one, and a heading is none. */
export function sentencesOf(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return withRowsSaid(lines.filter((line, at) => !isHeading(line, lines[at + 1])))
    .flatMap((line) => line.replace(/^(?:- |[1-9]\d{0,2}\. )/u, '').split(/(?<=[.;!?])\s+(?=\p{Lu}|\d)/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Null: the line is no row of a table. */
function cellsOf(line: string): readonly string[] | null {
  const [block] = narrativeOf(line);
  return block?.kind === 'table' ? block.header.map((cell) => cell.trim()) : null;
}

/** "TT" says nothing of what stands beside it. */
const counts = /^s?tt\.?$/iu;

/** Each row of a table as a line of words; its head, the first of its rows, is none. */
function withRowsSaid(lines: readonly string[]): readonly string[] {
  const said: string[] = [];
  let heads: readonly string[] | null = null;
  for (const line of lines) {
    const cells = cellsOf(line);
    if (cells === null) said.push(line);
    else if (heads !== null) said.push(...rowSaid(cells, heads));
    heads = cells === null ? null : (heads ?? cells);
  }
  return said;
}

/** Each cell behind what heads its column: by itself it would be words without what they are of. */
function rowSaid(cells: readonly string[], heads: readonly string[]): readonly string[] {
  const kept = cells
    .map((cell, column) => ({ cell, head: heads[column] ?? '' }))
    .filter(({ head }) => !counts.test(head));
  const [name, ...rest] = kept.map(({ cell }) => cell);
  if (name === undefined) return [];
  const said = rest.flatMap((cell, column) =>
    cell === '' ? [] : `${lowered(kept[column + 1]?.head ?? '')} ${cell}`.trim(),
  );
  return [[name, said.join(', ')].filter((part) => part !== '').join(': ')];
}

const lowered = (head: string): string => head.slice(0, 1).toLowerCase() + head.slice(1);

/** "Kết quả", "1. Kết quả:" above a paragraph; "Không phát sinh" with nothing below it is an answer. */
function isHeading(line: string, below: string | undefined): boolean {
  const words = line.replace(/^[1-9]\d{0,2}\. /u, '').trim();
  if (below === undefined || line.startsWith('- ') || line.startsWith('|') || /[.;!?…]$|\d/u.test(words)) return false;
  // Items of one numbered list are alike.
  const inList = /^[1-9]\d{0,2}\. /u;
  if (inList.test(line) && inList.test(below) && !words.endsWith(':')) return false;
  return words.split(/\s+/u).length <= (words.endsWith(':') ? introduction : heading);
}

/** Whether the unit's words stand in the text with its mark, whatever was linked in them since: others may have said the same of other numbers. */
export function isQuoted(text: string, sentence: string, unit: string): boolean {
  if (!text.includes(sourceToken(unit))) return false;
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
