import { type Change, changes } from '#web/kit/changes.ts';
import { type Difference, differences, wordsOf } from '#web/kit/differences.ts';
import { narrativeOf } from '#web/kit/rich-text/narrative.ts';

type Words = readonly Change[];

/** A line of a narrative, its words as they stayed, went and came. */
export type ChangedLine = (
  | { readonly kind: 'paragraph'; readonly words: Words }
  | { readonly kind: 'item'; readonly mark: string; readonly words: Words }
  | { readonly kind: 'row'; readonly head: boolean; readonly cells: readonly Words[] }
) & {
  /** Which line of the new text it is, from 0; null: it is there no more, or is the head of what changed below it. */
  readonly at: number | null;
};

/** Changed lines that stand one behind the other; between two stretches lies what stayed as it was. */
export type ChangedStretch = readonly ChangedLine[];

interface Line {
  readonly kind: ChangedLine['kind'];
  readonly mark: string;
  readonly parts: readonly string[];
  /** The head of its table; null: it is the head itself, or in none. */
  readonly head: Shape | null;
  readonly at: number;
}

type Shape = Omit<Line, 'at'>;

/** Only what differs, in the shape it is read in: a row of a table comes with the head of its columns. */
export function narrativeChanges(was: string, is: string): readonly ChangedStretch[] {
  const [before, after] = [was.replaceAll(/\r\n?/g, '\n'), is.replaceAll(/\r\n?/g, '\n')];
  const [old, now] = [linesOf(before), linesOf(after)];
  const found: ChangedLine[][] = [];
  let [row, column] = [0, 0];
  let [open, head]: [ChangedLine[] | null, Shape | null] = [null, null];
  for (const one of differences(before, after)) {
    const many = one.kind === 'changed' ? 1 : one.text.split('\n').length;
    const gone = one.kind === 'new' ? [] : old.slice(row, row + many);
    const came = one.kind === 'gone' ? [] : now.slice(column, column + many);
    [row, column] = [row + gone.length, column + came.length];
    if (one.kind === 'same') {
      [open, head] = [null, null];
      continue;
    }
    if (open === null) {
      open = [];
      found.push(open);
    }
    const of = (came[0] ?? gone[0])?.head ?? null;
    if (of !== null && of !== head) open.push(told(of, 'same'));
    open.push(...linesToldOf(one, gone, came));
    head = of ?? came[0] ?? gone[0] ?? null;
  }
  return found;
}

function linesToldOf({ kind }: Difference, gone: readonly Line[], came: readonly Line[]): readonly ChangedLine[] {
  const [old, now] = [gone[0], came[0]];
  const one = kind === 'changed' && old !== undefined && now !== undefined ? withinLine(old, now) : null;
  if (one !== null) return [one];
  return [...gone.map((line) => told(line, 'gone')), ...came.map((line) => ({ ...told(line, 'new'), at: line.at }))];
}

/** Null: a paragraph became an item, an item got another number, a table a column; then the one went and the other came. */
function withinLine(old: Line, now: Line): ChangedLine | null {
  if (old.kind !== now.kind || old.mark !== now.mark || old.parts.length !== now.parts.length) return null;
  if ((old.head === null) !== (now.head === null)) return null;
  const cells = now.parts.map((part, at) => changes(wordsOf(old.parts[at] ?? ''), wordsOf(part)));
  return { ...shaped(now, cells), at: now.at };
}

function told(line: Shape, kind: Change['kind']): ChangedLine {
  return shaped(
    line,
    line.parts.map((text) => [{ kind, text }]),
  );
}

function shaped({ kind, mark, head }: Shape, cells: readonly Words[]): ChangedLine {
  if (kind === 'row') return { kind, head: head === null, cells, at: null };
  const words = cells[0] ?? [];
  return kind === 'item' ? { kind, mark, words, at: null } : { kind, words, at: null };
}

/** Line by line, as `differences` counts them: nothing, one for each paragraph, item and row. */
function linesOf(text: string): readonly Line[] {
  return shapesOf(text).map((line, at) => ({ ...line, at }));
}

function shapesOf(text: string): readonly Shape[] {
  return narrativeOf(text).flatMap((block): readonly Shape[] => {
    switch (block.kind) {
      case 'paragraph':
        return [{ kind: 'paragraph', mark: '', parts: [block.text], head: null }];
      case 'bullets':
        return block.items.map((item) => ({ kind: 'item', mark: '–', parts: [item], head: null }));
      case 'numbers':
        return block.items.map((item, at) => ({
          ...{ kind: 'item', mark: `${String(block.start + at)}.`, parts: [item], head: null },
        }));
      case 'table': {
        const head: Shape = { kind: 'row', mark: '', parts: block.header, head: null };
        return [head, ...block.rows.map((parts): Shape => ({ kind: 'row', mark: '', parts, head }))];
      }
    }
  });
}
