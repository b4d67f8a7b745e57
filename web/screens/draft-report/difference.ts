/** A paragraph of one text beside another's: kept, gone or new; one that was only changed is told word by word. */
export type Difference =
  | { readonly kind: 'same' | 'gone' | 'new'; readonly text: string }
  | { readonly kind: 'changed'; readonly words: readonly WordChange[] };

export interface WordChange {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Longer texts are compared paragraph by paragraph only: the table of a comparison grows with both. */
const mostWords = 1_500;
const mostLines = 3_000;

export function differences(before: string, after: string): readonly Difference[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  if (a.length > mostLines || b.length > mostLines) {
    return before === after
      ? [{ kind: 'same', text: after }]
      : [
          { kind: 'gone', text: before },
          { kind: 'new', text: after },
        ];
  }
  return paired(changes(a, b));
}

/** A paragraph that went and one like it that came at the same place are one that was changed. */
function paired(all: readonly WordChange[]): readonly Difference[] {
  const found: Difference[] = [];
  let [gone, came]: [WordChange[], WordChange[]] = [[], []];
  const settle = (): void => {
    for (const one of gone) {
      const at = came.findIndex((other) => alike(one.text, other.text));
      const other = came[at];
      if (other === undefined) found.push(one);
      else {
        found.push(...came.slice(0, at), { kind: 'changed', words: changes(wordsOf(one.text), wordsOf(other.text)) });
        came = came.slice(at + 1);
      }
    }
    found.push(...came);
    [gone, came] = [[], []];
  };
  for (const one of all) {
    if (one.kind === 'gone') gone.push(one);
    else if (one.kind === 'new') came.push(one);
    else {
      settle();
      found.push(one);
    }
  }
  settle();
  return found;
}

function alike(a: string, b: string): boolean {
  const [words, others] = [wordsOf(a), new Set(wordsOf(b))];
  if (words.length > mostWords || others.size > mostWords) return false;
  return words.filter((word) => others.has(word)).length * 2 >= words.length;
}

/** The shortest way from one list to the other, by the longest common part. */
export function changes(a: readonly string[], b: readonly string[]): readonly WordChange[] {
  const width = b.length + 1;
  const common = new Uint32Array((a.length + 1) * width);
  const at = (row: number, column: number): number => common[row * width + column] ?? 0;
  for (let row = a.length - 1; row >= 0; row -= 1)
    for (let column = b.length - 1; column >= 0; column -= 1)
      common[row * width + column] =
        a[row] === b[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  const found: WordChange[] = [];
  let [row, column] = [0, 0];
  while (row < a.length || column < b.length) {
    const [left, right] = [a[row], b[column]];
    if (left !== undefined && left === right) {
      found.push({ kind: 'same', text: left });
      [row, column] = [row + 1, column + 1];
    } else if (left !== undefined && (right === undefined || at(row + 1, column) >= at(row, column + 1))) {
      found.push({ kind: 'gone', text: left });
      row += 1;
    } else {
      found.push({ kind: 'new', text: right ?? '' });
      column += 1;
    }
  }
  return found;
}

const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));
const wordsOf = (text: string): readonly string[] => text.match(/\s*\S+/gu) ?? [];
