/** The lines a narrative is made of, as `narrativeOf` reads them: a paragraph, an item of a list and a row of a table are one each. */
export function narrativeLines(text: string): readonly string[] {
  return text === '' ? [] : splitAt(text);
}

/** What stands in a line, without the marks of its list or table. */
export function wordsOfLine(line: string): string {
  const row = line.startsWith('| ') && line.endsWith(' |') ? line.slice(2, -2).split(' | ').join(', ') : null;
  return row ?? line.replace(/^(- |[1-9]\d{0,2}\. )/, '');
}

const splitAt = (text: string): readonly string[] => text.split(/\r\n?|\n/);

/**
 * Whether a text is the one before it but for what was opened: every other line stands as it was, in its order, and whatever is new
 * stands where an opened line stood. So an opened paragraph may be written anew, parted, left out or get others beside it.
 */
export function keepsOtherLines(before: string, opened: ReadonlySet<number>, after: string): boolean {
  const [first = [], ...others] = sealedRuns(withoutEnd(narrativeLines(before)), opened);
  const last = others.pop();
  // Where the end itself is open, an empty line may be what is left before it.
  const lines = last?.length === 0 ? splitAt(after) : withoutEnd(splitAt(after));
  if (last === undefined) return lines.length === first.length && standsAt(lines, first, 0);
  if (!standsAt(lines, first, 0)) return false;
  let next = first.length;
  // The first place a run fits at leaves the most room for those behind it.
  for (const run of others) {
    const found = placeOf(lines, run, next);
    if (found === null) return false;
    next = found + run.length;
  }
  const end = lines.length - last.length;
  return end >= next && standsAt(lines, last, end);
}

/** What lies before the first opened line, between two that are apart, and behind the last; each may be empty at the ends. */
function sealedRuns(lines: readonly string[], opened: ReadonlySet<number>): readonly (readonly string[])[] {
  const runs: string[][] = [[]];
  for (const [at, line] of lines.entries()) {
    if (!opened.has(at)) runs.at(-1)?.push(line);
    else if (at === 0 || !opened.has(at - 1)) runs.push([]);
  }
  return runs;
}

function placeOf(lines: readonly string[], run: readonly string[], from: number): number | null {
  for (let at = from; at + run.length <= lines.length; at += 1) if (standsAt(lines, run, at)) return at;
  return null;
}

function standsAt(lines: readonly string[], run: readonly string[], at: number): boolean {
  return run.every((line, step) => lines[at + step] === line);
}

/** Empty lines at the end say nothing, and no screen shows them. */
function withoutEnd(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1);
}
