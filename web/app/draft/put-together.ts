import { linesOf, type Stretch, tooLong } from '#web/app/draft/stretches.ts';
import { changes } from '#web/kit/changes.ts';

/** Lines of the text both began from, and what one of them made of them; from = to: something new before that line. */
interface Hunk {
  readonly side: 'theirs' | 'mine';
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** Two texts that began as one: a paragraph that only one of them changed is no place that differs. */
export function stretchesSince(before: string, theirs: string, mine: string): readonly Stretch[] {
  const [base, left, right] = [linesOf(before), linesOf(theirs), linesOf(mine)];
  if (tooLong(base, left, right)) return [{ kind: 'differs', theirs: left, mine: right }];
  const hunks = [...hunksOf('theirs', base, left), ...hunksOf('mine', base, right)].sort(
    (a, b) => a.from - b.from || a.to - b.to,
  );
  const found: Stretch[] = [];
  let at = 0;
  for (const group of groupsOf(hunks, base)) {
    const [from, to] = [Math.min(...group.map((one) => one.from)), Math.max(...group.map((one) => one.to))];
    found.push({ kind: 'same', lines: base.slice(at, from) }, stretchOf(group, base, from, to));
    at = to;
  }
  return [...found, { kind: 'same' as const, lines: base.slice(at) }].filter(
    (one) => one.kind === 'differs' || one.lines.length > 0,
  );
}

/** The text with the changes of both, or null where both changed one paragraph, each in another way. */
export function putTogether(before: string, theirs: string, mine: string): string | null {
  const lines: string[] = [];
  for (const stretch of stretchesSince(before, theirs, mine)) {
    if (stretch.kind === 'differs') return null;
    lines.push(...stretch.lines);
  }
  return lines.join('\n');
}

function hunksOf(side: Hunk['side'], base: readonly string[], now: readonly string[]): readonly Hunk[] {
  const found: Hunk[] = [];
  let [at, open]: [number, Hunk | null] = [0, null];
  for (const { kind, text } of changes(base, now)) {
    if (kind === 'same') {
      if (open !== null) found.push(...byParagraph(open));
      [at, open] = [at + 1, null];
      continue;
    }
    const hunk: Hunk = open ?? { side, from: at, to: at, lines: [] };
    if (kind === 'gone') at += 1;
    open = { ...hunk, to: at, lines: kind === 'new' ? [...hunk.lines, text] : hunk.lines };
  }
  return open === null ? found : [...found, ...byParagraph(open)];
}

/** As many paragraphs as before, in their places: each was changed for itself. */
function byParagraph(hunk: Hunk): readonly Hunk[] {
  const { side, from, to, lines } = hunk;
  if (to - from !== lines.length) return [hunk];
  return lines.map((line, at) => ({ side, from: from + at, to: from + at + 1, lines: [line] }));
}

function groupsOf(hunks: readonly Hunk[], base: readonly string[]): readonly (readonly Hunk[])[] {
  const groups: Hunk[][] = [];
  for (const hunk of hunks) {
    const last = groups.at(-1);
    if (last?.some((one) => one.side !== hunk.side && collide(one, hunk, base)) === true) last.push(hunk);
    else groups.push([hunk]);
  }
  return groups;
}

/** The same lines, the same gap, or rows of one table side by side: its columns are those of all its rows. */
function collide(a: Hunk, b: Hunk, base: readonly string[]): boolean {
  if (a.from < b.to && b.from < a.to) return true;
  if (a.from === b.from && a.to === b.to) return true;
  const touches = a.to === b.from || b.to === a.from;
  return touches && [a, b].every((one) => [...one.lines, ...base.slice(one.from, one.to)].some(isRow));
}

const isRow = (line: string): boolean => line.trimStart().startsWith('|');

function stretchOf(group: readonly Hunk[], base: readonly string[], from: number, to: number): Stretch {
  const sideOf = (side: Hunk['side']): readonly string[] => {
    const lines: string[] = [];
    let at = from;
    for (const hunk of group) {
      if (hunk.side !== side) continue;
      lines.push(...base.slice(at, hunk.from), ...hunk.lines);
      at = hunk.to;
    }
    return [...lines, ...base.slice(at, to)];
  };
  const [only] = group;
  if (only !== undefined && group.length === 1) return { kind: 'same', lines: only.lines };
  const [theirs, mine] = [sideOf('theirs'), sideOf('mine')];
  return JSON.stringify(theirs) === JSON.stringify(mine)
    ? { kind: 'same', lines: mine }
    : { kind: 'differs', theirs, mine };
}
