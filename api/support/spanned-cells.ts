import { columnOf } from '#api/support/sheet-reach.ts';

/** What a program makes cell by cell when it reads a sheet: cells that are joined, and cells that have a name. */
const joined = /<(?:\w+:)?mergeCell\b([^>]*)>/g;
const named = /<(?:\w+:)?definedName\b[^>]*>([^<]*(?:<!\[CDATA\[[^<]*)?)/g;
const range = /\$?([A-Z]{1,4})\$?(\d{1,8}):\$?([A-Z]{1,4})\$?(\d{1,8})/gi;
/** A colon or a sign written by its number, which no program does, hides a range from whoever looks for one. */
const hidden = /&#|<!\[CDATA\[/;

/** How many cells the ranges of a workbook's part name, few bytes as they may be written with. Parts that name none have none. */
export function spannedCells(part: Buffer): number {
  if (!part.includes('mergeCell') && !part.includes('definedName')) return 0;
  const text = part.toString('utf8');
  let cells = 0;
  for (const [, words = ''] of [...text.matchAll(joined), ...text.matchAll(named)]) {
    if (hidden.test(words)) return Number.POSITIVE_INFINITY;
    for (const [, left = '', top, right = '', bottom] of words.matchAll(range))
      cells += extent(columnOf(left), columnOf(right)) * extent(Number(top), Number(bottom));
  }
  return cells;
}

function extent(from: number, to: number): number {
  return Math.abs(to - from) + 1;
}
