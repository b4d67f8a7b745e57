export interface Change {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** The shortest way from one list to the other, by the longest common part. */
export function changes(a: readonly string[], b: readonly string[]): readonly Change[] {
  const width = b.length + 1;
  const common = new Uint32Array((a.length + 1) * width);
  const at = (row: number, column: number): number => common[row * width + column] ?? 0;
  for (let row = a.length - 1; row >= 0; row -= 1)
    for (let column = b.length - 1; column >= 0; column -= 1)
      common[row * width + column] =
        a[row] === b[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  const found: Change[] = [];
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
