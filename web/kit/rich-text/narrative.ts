/** Made from domain/documents/narrative.ts by `npm run web:types`: do not edit. */

/**
 * What a narrative is made of. It is stored as one plain text, never as HTML: a line that begins with "- " is an item of a list, with
 * "1. " an item of a numbered one, `| a | b |` is a row of a table (the first is its head, `\|` a bar in a cell, `| |` an empty cell),
 * every other line is a paragraph of its own.
 */
export type NarrativeBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  /** `start`: a list goes on after a paragraph that interrupts it. */
  | { readonly kind: 'numbers'; readonly start: number; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** Every text can be read, in one pass; `textOf` gives it back letter by letter (line ends become "\n"). An empty line is an empty paragraph. */
export function narrativeOf(text: string): readonly NarrativeBlock[] {
  if (text === '') return [];
  const blocks: Growing[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    const block = blockOf(line);
    if (!joined(blocks.at(-1), block)) blocks.push(block);
  }
  return blocks;
}

/** Neighbours that would be read as one block have an empty line between them; an item or a cell is one line. */
export function textOf(blocks: readonly NarrativeBlock[]): string {
  const lines = blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const apart = before !== undefined && runsOn(before, block) ? [''] : [];
    return [...apart, ...linesOf(block)];
  });
  return lines.join('\n');
}

/** A block that lines are still added to; nothing of it is seen before it is whole. */
type Growing =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: string[] }
  | { readonly kind: 'numbers'; readonly start: number; readonly items: string[] }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: (readonly string[])[] };

function blockOf(line: string): Growing {
  if (line.startsWith('- ')) return { kind: 'bullets', items: [line.slice(2)] };
  const numbered = /^([1-9]\d{0,2})\. /.exec(line);
  if (numbered !== null) {
    return { kind: 'numbers', start: Number(numbered[1]), items: [line.slice(numbered[0].length)] };
  }
  const header = cellsOf(line);
  return header === null ? { kind: 'paragraph', text: line } : { kind: 'table', header, rows: [] };
}

/** Adds the lines of `next` to the block before it, if they are of one block. */
function joined(last: Growing | undefined, next: Growing): boolean {
  if (last === undefined || !runsOn(last, next)) return false;
  if (last.kind === 'table' && next.kind === 'table') last.rows.push(next.header);
  if (last.kind === 'bullets' && next.kind === 'bullets') last.items.push(...next.items);
  if (last.kind === 'numbers' && next.kind === 'numbers') last.items.push(...next.items);
  return true;
}

/** A row of other width begins a table of its own, and a number out of turn a list: nothing is padded, nothing counted anew. */
function runsOn(last: NarrativeBlock, next: NarrativeBlock): boolean {
  if (last.kind === 'bullets') return next.kind === 'bullets';
  if (last.kind === 'table') return next.kind === 'table' && next.header.length === last.header.length;
  return last.kind === 'numbers' && next.kind === 'numbers' && next.start === last.start + last.items.length;
}

/** The cells of `| a | b |`, or null if the line is no row. */
function cellsOf(line: string): readonly string[] | null {
  if (line.length < 3 || !line.startsWith('|') || !line.endsWith('|')) return null;
  const cells = line.slice(1, -1).split(/(?<!\\)\|/);
  const exact = cells.every((cell) => cell === ' ' || (cell.length > 2 && cell.startsWith(' ') && cell.endsWith(' ')));
  return exact ? cells.map((cell) => cell.slice(1, -1).replaceAll('\\|', '|')) : null;
}

function linesOf(block: NarrativeBlock): readonly string[] {
  if (block.kind === 'paragraph') return [block.text];
  if (block.kind === 'bullets') return block.items.map((item) => `- ${oneLine(item)}`);
  if (block.kind === 'numbers') return block.items.map((item, index) => `${block.start + index}. ${oneLine(item)}`);
  return [block.header, ...block.rows].map(rowOf);
}

const rowOf = (cells: readonly string[]): string =>
  `|${cells.map((cell) => (cell === '' ? ' ' : ` ${oneLine(cell).replaceAll('|', '\\|')} `)).join('|')}|`;

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ');
