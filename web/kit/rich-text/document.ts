import type { Node } from '@tiptap/pm/model';
import { type NarrativeBlock, narrativeOf, textOf } from '#web/kit/rich-text/narrative.ts';
import { nodes, numberOf, schema } from '#web/kit/rich-text/schema.ts';
import { inlineOf, type Tokens } from '#web/kit/rich-text/tokens.ts';

/** The text as the editor holds it; after a last table there is a line to write on. */
export function documentOf(text: string, tokens: Tokens): Node {
  const blocks = nodesOf(narrativeOf(text), tokens);
  const last = blocks.at(-1);
  const open = last === undefined || last.type === nodes.table ? [nodes.paragraph.create()] : [];
  return schema.topNodeType.create(null, [...blocks, ...open]);
}

export function nodesOf(blocks: readonly NarrativeBlock[], tokens: Tokens): readonly Node[] {
  const line = (text: string) => inlineOf(text, tokens);
  return blocks.flatMap((block, at): readonly Node[] => {
    switch (block.kind) {
      case 'paragraph':
        return [nodes.paragraph.create(null, line(block.text))];
      case 'bullets':
        return block.items.map((item) => nodes.bullet.create(null, line(item)));
      case 'numbers':
        return block.items.map((item, index) => {
          const counts = index > 0 || (block.start === 1 && blocks[at - 1]?.kind !== 'numbers');
          return nodes.number.create({ value: counts ? null : block.start }, line(item));
        });
      case 'table':
        return [
          nodes.table.create(
            null,
            [block.header, ...block.rows].map((cells) => rowOf(cells, tokens)),
          ),
        ];
    }
  });
}

export const rowOf = (cells: readonly string[], tokens: Tokens): Node =>
  nodes.row.create(
    null,
    cells.map((cell) => nodes.cell.create(null, nodes.paragraph.create(null, inlineOf(cell, tokens)))),
  );

/** What is stored of it: line by line. */
export function textOfDocument(doc: Node): string {
  const blocks = doc.content.content;
  const last = blocks.at(-1);
  const isOpenLine = last?.type === nodes.paragraph && last.content.size === 0 && blocks.at(-2)?.type === nodes.table;
  return textOfNodes(isOpenLine ? blocks.slice(0, -1) : blocks);
}

export function textOfNodes(blocks: readonly Node[]): string {
  const lines: string[] = [];
  let number: number | null = null;
  let before: Node | null = null;
  for (const node of blocks) {
    number = numberOf(node, number);
    if (readAsOne(before, node)) lines.push('');
    lines.push(lineOf(node, number));
    before = node;
  }
  return lines.join('\n');
}

function lineOf(node: Node, number: number | null): string {
  if (node.type === nodes.table) {
    const [header = [], ...rows] = node.content.content.map((row) => row.content.content.map(wordsOf));
    return textOf([{ kind: 'table', header, rows }]);
  }
  const words = wordsOf(node);
  if (number !== null) return `${String(number)}. ${words}`;
  return node.type === nodes.bullet ? `- ${words}` : words;
}

/** Two tables of one width that touch would be read as one: an empty line is stored between them. */
export function readAsOne(before: Node | null, node: Node): boolean {
  return node.type === nodes.table && before?.type === nodes.table && widthOf(node) === widthOf(before);
}

const widthOf = (table: Node): number => table.firstChild?.childCount ?? 0;

/** Of a cell that was pasted together from several lines one. */
const wordsOf = (node: Node): string =>
  node.textBetween(0, node.content.size, ' ', (leaf) => leaf.type.spec.leafText?.(leaf) ?? '');
