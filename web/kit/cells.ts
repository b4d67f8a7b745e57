/** What a spreadsheet puts on the clipboard, as rows of cells; a line break inside a quoted cell is a blank here. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const flush = (): void => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (quoted) {
      if (letter === '"' && text[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else if (letter === '"') quoted = false;
      else cell += letter === '\n' || letter === '\r' ? ' ' : letter;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === '\t') flush();
    else if (letter === '\n') {
      flush();
      rows.push([]);
    } else if (letter !== '\r') cell += letter;
  }
  flush();
  const last = rows.at(-1);
  // A copied block ends with a line break: that is no further row.
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop();
  return rows;
}

export function blockOf(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map((cell) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'))
    .join('\n');
}
