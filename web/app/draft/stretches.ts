import { changes } from '#web/kit/changes.ts';

/** Two texts side by side, paragraph by paragraph: what both have, and each place where they differ. */
export type Stretch =
  | { readonly kind: 'same'; readonly lines: readonly string[] }
  | { readonly kind: 'differs'; readonly theirs: readonly string[]; readonly mine: readonly string[] };

export type Side = 'theirs' | 'mine' | 'both';

/** The table of a comparison grows with both; what is longer is one place that differs. */
const mostLines = 2_000;

export function stretchesOf(theirs: string, mine: string): readonly Stretch[] {
  const [left, right] = [linesOf(theirs), linesOf(mine)];
  if (tooLong(left, right)) return [{ kind: 'differs', theirs: left, mine: right }];
  const found: Stretch[] = [];
  for (const { kind, text } of changes(left, right)) {
    const last = found.at(-1);
    if (kind === 'same') {
      if (last?.kind === 'same') found[found.length - 1] = { kind, lines: [...last.lines, text] };
      else found.push({ kind, lines: [text] });
    } else {
      const before = last?.kind === 'differs' ? last : { kind: 'differs' as const, theirs: [], mine: [] };
      if (last?.kind === 'differs') found.pop();
      const side = kind === 'gone' ? 'theirs' : 'mine';
      found.push({ ...before, [side]: [...before[side], text] });
    }
  }
  return found;
}

/** One text of both: at each place that differs as it was chosen; of whatever nobody chose, both are kept. */
export function merged(stretches: readonly Stretch[], sides: ReadonlyMap<number, Side>): string {
  return stretches
    .flatMap((stretch, at) => {
      if (stretch.kind === 'same') return stretch.lines;
      const side = sides.get(at) ?? 'both';
      return side === 'both' ? [...stretch.theirs, ...stretch.mine] : stretch[side];
    })
    .join('\n');
}

export const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));

export function tooLong(...texts: readonly (readonly string[])[]): boolean {
  return texts.some(({ length }) => length > mostLines);
}
