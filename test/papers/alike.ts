import type { Picture } from '#test/docs/read-png.ts';

/** About 3 mm: smaller than a line of text, larger than what another version of a font moves. */
const tile = 8;

/** Which tiles of the page have anything dark on them. */
interface Ink {
  readonly columns: number;
  readonly rows: number;
  has(column: number, row: number): boolean;
}

function inkOf({ width, height, at }: Picture): Ink {
  const [columns, rows] = [Math.floor(width / tile), Math.floor(height / tile)];
  const inked = new Set<number>();
  for (let y = 0; y < rows * tile; y += 1) {
    // Of black on white each of the three colours says how dark it is.
    for (let x = 0; x < columns * tile; x += 1)
      if ((at(x, y) & 0xff) < 0x80) inked.add(Math.floor(y / tile) * columns + Math.floor(x / tile));
  }
  return { columns, rows, has: (column, row) => inked.has(row * columns + column) };
}

/** The share of what is on one page that is near the same place on the other: a line down, or so much to a side. */
function found(here: Ink, there: Ink): number {
  let [all, met] = [0, 0];
  for (let row = 0; row < here.rows; row += 1) {
    for (let column = 0; column < here.columns; column += 1) {
      if (!here.has(column, row)) continue;
      all += 1;
      if (isNear(there, column, row)) met += 1;
    }
  }
  return all === 0 ? 1 : met / all;
}

function isNear(ink: Ink, column: number, row: number): boolean {
  for (let y = row - 1; y <= row + 1; y += 1) {
    for (let x = column - 1; x <= column + 1; x += 1) if (ink.has(x, y)) return true;
  }
  return false;
}

/** 1: everything on either page is on the other. Its text is compared apart. */
export function likeness(one: Picture, other: Picture): number {
  const [a, b] = [inkOf(one), inkOf(other)];
  return Math.min(found(a, b), found(b, a));
}
