import type { Node } from '@tiptap/pm/model';
import { readAsOne } from '#web/kit/rich-text/document.ts';
import { nodes, numberOf } from '#web/kit/rich-text/schema.ts';

interface Line {
  /** Where its first letter stands in the text as it is stored, and in the document. */
  readonly at: number;
  readonly pos: number;
  readonly node: Node;
  /** In a cell a bar is stored as two letters. */
  readonly inCell: boolean;
}

/** From a place in the stored text to one in the document; null where a mark of the convention stands: a dash, a bar, a number. */
export type Places = (at: number) => number | null;

/** Follows `textOfDocument` letter by letter: the test holds the two against each other. */
export function placesIn(doc: Node): Places {
  const lines = linesIn(doc);
  return (at) => {
    const line = lines.findLast((one) => one.at <= at);
    return line === undefined ? null : placeIn(line, at - line.at);
  };
}

function placeIn({ node, pos, inCell }: Line, letters: number): number | null {
  let [left, place] = [letters, pos];
  for (const child of node.content.content) {
    const raw = child.type.spec.leafText?.(child);
    if (raw !== undefined) {
      // Within a piece that is shown as one there is no place.
      if (left < raw.length) return left === 0 ? place : null;
      left -= raw.length;
    } else {
      for (const letter of (child.text ?? '').split('')) {
        if (left <= 0) return left === 0 ? place : null;
        left -= inCell && letter === '|' ? 2 : 1;
        place += 1;
      }
      continue;
    }
    place += child.nodeSize;
  }
  return left === 0 ? place : null;
}

function linesIn(doc: Node): readonly Line[] {
  const lines: Line[] = [];
  let [at, number, before] = [0, null as number | null, null as Node | null];
  doc.forEach((node, pos) => {
    number = numberOf(node, number);
    if (node.type === nodes.table) {
      if (readAsOne(before, node)) at += 1;
      node.forEach((row, rowAt) => {
        at = cellsOf(row, pos + 1 + rowAt + 1, at, lines);
      });
    } else {
      const mark = number === null ? (node.type === nodes.bullet ? 2 : 0) : `${String(number)}. `.length;
      lines.push({ at: at + mark, pos: pos + 1, node, inCell: false });
      at += mark + lengthOf(node, false) + 1;
    }
    before = node;
  });
  return lines;
}

/** Adds the cells of a row that begins at `at`, and says where the next line begins. */
function cellsOf(row: Node, pos: number, at: number, lines: Line[]): number {
  let next = at + 1;
  row.forEach((cell, cellAt) => {
    const line = cell.firstChild;
    if (line === null) return;
    const length = lengthOf(line, true);
    if (length > 0) lines.push({ at: next + 1, pos: pos + cellAt + 2, node: line, inCell: true });
    next += length === 0 ? 2 : length + 3;
  });
  return next + 1;
}

function lengthOf(line: Node, inCell: boolean): number {
  const words = line.textBetween(0, line.content.size, ' ', (leaf) => leaf.type.spec.leafText?.(leaf) ?? '');
  return inCell ? words.replaceAll('|', '||').length : words.length;
}
