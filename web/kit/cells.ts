/** What a spreadsheet puts on the clipboard, as rows of cells; a line break inside a quoted cell is a blank where no lines are kept. */
export function cellsOf(text: string, lineEnd: ' ' | '\n' = ' '): readonly (readonly string[])[] {
  const plain = text.replace(/\r\n?/g, '\n');
  const rows: string[][] = [[]];
  for (let at = 0; at <= plain.length; ) {
    const quoted = quotedCell(plain, at);
    const end = quoted?.end ?? endOf(plain, at);
    rows.at(-1)?.push((quoted?.text ?? plain.slice(at, end)).replaceAll('\n', lineEnd).trim());
    if (plain[end] === '\n') rows.push([]);
    at = end + 1;
  }
  const last = rows.at(-1);
  // A copied block ends with a line break: that is no further row.
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop();
  return rows;
}

/**
 * A quotation opens only if it closes before a tab or the end of a line, and only around what a spreadsheet has to quote: all other
 * marks are the cell's own words.
 */
function quotedCell(text: string, at: number): { readonly text: string; readonly end: number } | null {
  if (text[at] !== '"') return null;
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    const next = text[end + 1];
    if (next === '"') end += 1;
    else if (next === undefined || next === '\n' || next === '\t') {
      const within = text.slice(at + 1, end);
      return /["\t\n]/.test(within) ? { text: within.replaceAll('""', '"'), end: end + 1 } : null;
    } else return null;
  }
  return null;
}

function endOf(text: string, at: number): number {
  const end = text.slice(at).search(/[\t\n]/);
  return end < 0 ? text.length : at + end;
}

/** The same cells as a page has them: by its table a receiver tells cells below each other from lines in one. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    `<td>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')}</td>`;
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
}

export function blockOf(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map((cell) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'))
    .join('\n');
}
