import { linesOf, type Stretch, tooLong } from '#web/app/draft/stretches.ts';
import { changes } from '#web/kit/changes.ts';

/** Lines (or words of one) of the text both began from, and what one of them made of them; from = to: something new before that line. */
interface Hunk {
  readonly side: 'theirs' | 'mine';
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** Two texts that began as one: what only one of them changed, a paragraph or words in it, is no place that differs. */
export function stretchesSince(before: string, theirs: string, mine: string): readonly Stretch[] {
  const [base, left, right] = [linesOf(before), linesOf(theirs), linesOf(mine)];
  if (tooLong(base, left, right)) return [{ kind: 'differs', theirs: left, mine: right }];
  return stretchesBy([base, left, right], collide, withinOne).filter(
    (one) => one.kind === 'differs' || one.lines.length > 0,
  );
}

type Three = readonly [base: readonly string[], theirs: readonly string[], mine: readonly string[]];
type Collides = (a: Hunk, b: Hunk, base: readonly string[]) => boolean;
/** What both come to where they changed the same; null: it stays a place that differs. */
type Within = (base: readonly string[], theirs: readonly string[], mine: readonly string[]) => string | null;

function stretchesBy([base, left, right]: Three, collides: Collides, within: Within): readonly Stretch[] {
  const hunks = [...hunksOf('theirs', base, left), ...hunksOf('mine', base, right)].sort(
    (a, b) => a.from - b.from || a.to - b.to,
  );
  const found: Stretch[] = [];
  let at = 0;
  for (const group of groupsOf(hunks, base, collides)) {
    const [from, to] = [Math.min(...group.map((one) => one.from)), Math.max(...group.map((one) => one.to))];
    const stretch = stretchOf(group, base, from, to);
    const both = stretch.kind === 'same' ? null : within(base.slice(from, to), stretch.theirs, stretch.mine);
    found.push(
      { kind: 'same', lines: base.slice(at, from) },
      both === null ? stretch : { kind: 'same', lines: [both] },
    );
    at = to;
  }
  return [...found, { kind: 'same', lines: base.slice(at) }];
}

/** Both changed one paragraph at places of it that lie apart: then it has the words of both. */
const withinOne: Within = ([base, ...more], [theirs, ...moreOfTheirs], [mine, ...moreOfMine]) => {
  if (base === undefined || theirs === undefined || mine === undefined) return null;
  if (more.length + moreOfTheirs.length + moreOfMine.length > 0 || [base, theirs, mine].some(isRow)) return null;
  const [was, left, right] = [wordsOf(base), wordsOf(theirs), wordsOf(mine)];
  if (tooLong(was, left, right)) return null;
  const stretches = stretchesBy([was, left, right], near, () => null);
  return stretches.every((one) => one.kind === 'same') ? stretches.flatMap(({ lines }) => lines).join('') : null;
};

/** Each with the blanks behind it. */
const wordsOf = (line: string): readonly string[] => line.match(/^\s+|\S+\s*/g) ?? [];

/** Fewer unchanged words than that between two changes: they may be about one thing. */
const apart = 3;
const near: Collides = (a, b) => a.from < b.to + apart && b.from < a.to + apart;

/** The text with the changes of both, or null where both changed the same place of a paragraph, each in another way. */
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

function groupsOf(hunks: readonly Hunk[], base: readonly string[], collides: Collides): readonly (readonly Hunk[])[] {
  const groups: Hunk[][] = [];
  for (const hunk of hunks) {
    const last = groups.at(-1);
    if (last?.some((one) => one.side !== hunk.side && collides(one, hunk, base)) === true) last.push(hunk);
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
