/** Of a table that somebody pastes; what has more of either is none, and is not read to its end. */
export const mostPasted = { rows: 20_000, columns: 500 };

/** Rows of a table as a spreadsheet puts it on the clipboard (tabs) or saves it (`;` or `,`), with or without a BOM. Or what it has more of than a table has. */
export function parseTable(text: string): readonly (readonly string[])[] | keyof typeof mostPasted {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(plain);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < plain.length) {
    if (rows.length >= mostPasted.rows) return 'rows';
    if (row.length >= mostPasted.columns) return 'columns';
    const quoted = quotedCell(plain, at, delimiter);
    const end = quoted?.end ?? plainEnd(plain, at, delimiter);
    row.push(quoted?.text ?? plain.slice(at, end));
    if (plain[end] === delimiter) {
      at = end + 1;
      // A row may end with an empty cell, and the text with it.
      if (at < plain.length) continue;
      row.push('');
    }
    rows.push(row);
    row = [];
    at = end + 1;
  }
  return rows;
}

/** The sign that parts the first rows into most cells; a tab wins wherever there is one. */
function delimiterOf(text: string): string {
  const head = text.split('\n', 20).join('\n');
  if (head.includes('\t')) return '\t';
  const count = (sign: string): number => head.split(sign).length;
  return count(';') >= count(',') ? ';' : ',';
}

const longestCell = 5_000;

/** A quotation opens only where it closes before the next delimiter or end of a row: a name may begin with a sign of its own. */
function quotedCell(
  text: string,
  at: number,
  delimiter: string,
): { readonly text: string; readonly end: number } | null {
  if (text[at] !== '"') return null;
  for (let end = text.indexOf('"', at + 1); end >= 0 && end - at < longestCell; end = text.indexOf('"', end + 1)) {
    const next = text[end + 1];
    if (next === '"') end += 1;
    else if (next === undefined || next === '\n' || next === delimiter) {
      return { text: text.slice(at + 1, end).replaceAll('""', '"'), end: end + 1 };
    } else return null;
  }
  return null;
}

function plainEnd(text: string, at: number, delimiter: string): number {
  for (let end = at; end < text.length; end += 1) {
    if (text[end] === '\n' || text[end] === delimiter) return end;
  }
  return text.length;
}

/** The letter a spreadsheet shows above the column. */
export function columnLetter(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetter(Math.floor(column / 26) - 1) + letter;
}
