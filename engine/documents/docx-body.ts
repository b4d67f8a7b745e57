import { AlignmentType, Paragraph, type Table } from 'docx';
import { addresseesTitle, headingText, itemMark, pointMark, titleOf } from '#domain/documents/layout-words.ts';
import type { DocumentBlock, OfficialDocument } from '#domain/documents/official-document.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { linesIn } from '#domain/kernel/readable.ts';
import { paragraph, sizesOf, textWidth } from '#engine/documents/docx-style.ts';
import { centred, rule, run, runs } from '#engine/documents/docx-parts.ts';
import { formOf, tableOf } from '#engine/documents/docx-table.ts';
import { balancedLines, textWidthOf } from '#engine/documents/text-width.ts';

/** Type and extract of a titled document; a công văn has none of them here. */
export function titleBlock(document: OfficialDocument): readonly Paragraph[] {
  const title = titleOf(document.type);
  if (title === null) return [];
  const sizes = sizesOf[document.layout];
  const lines = balancedLines(document.extract, sizes.extract, Math.round(textWidth * 0.85));
  const longest = Math.max(...lines.map((line) => textWidthOf(line, sizes.extract)));
  return [
    centred([title], { size: sizes.title, bold: true }, 240),
    centred(lines, { size: sizes.extract, bold: true }, 60),
    rule(Math.round(longest * 0.4), textWidth),
  ];
}

export function addresseesBlock(document: OfficialDocument): readonly Paragraph[] {
  const { addressees } = document;
  const size = { size: sizesOf[document.layout].body };
  const [only, second] = addressees;
  if (only === undefined) return [];
  if (second === undefined) return [centred([`${addresseesTitle} ${only}`], size, 240)];
  const indent = { left: 1_440 };
  return [
    new Paragraph({ indent, spacing: { before: 240, after: 60 }, children: [run(addresseesTitle, size)] }),
    ...addressees.map(
      (name, index) =>
        new Paragraph({
          indent: { left: 2_160, hanging: 240 },
          spacing: { after: 0 },
          children: [run(`- ${name}${index === addressees.length - 1 ? '.' : ';'}`, size)],
        }),
    ),
  ];
}

export function bodyBlocks(document: OfficialDocument): readonly (Paragraph | Table)[] {
  return [
    // The first line of the body stands off the head.
    ...(document.body.length === 0 ? [] : [new Paragraph({ spacing: { before: 0, after: 0 } })]),
    ...blocksOf(document.body.slice(0, -1), sizesOf[document.layout].body, textWidth),
    ...lastOf(document.body, sizesOf[document.layout].body),
  ];
}

/** A signature does not stand on a page alone: the last words go with it. */
function lastOf(blocks: readonly DocumentBlock[], size: number): readonly (Paragraph | Table)[] {
  const last = blocks.at(-1);
  if (last === undefined) return [];
  return last.kind === 'paragraph' ? bodyLines(last.text, size, true) : blockOf(last, size, textWidth);
}

/** `size` in points, `width` what the page leaves between its margins. */
export function blocksOf(
  blocks: readonly DocumentBlock[],
  size: number,
  width: number,
): readonly (Paragraph | Table)[] {
  return blocks.flatMap((block) => blockOf(block, size, width));
}

function blockOf(block: DocumentBlock, size: number, width: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return bodyLines(block.text, size, block.withNext === true);
    case 'heading':
      return [headingLine(block, size)];
    case 'numbered':
      return [
        ...bodyLines(`${block.number}. ${block.text}`, size),
        ...block.parts.flatMap((part, index) => bodyLines(`${pointMark(index, block.parts.length)} ${part}`, size)),
      ];
    case 'list':
      return block.items.flatMap((item, index) => bodyLines(`${itemMark(block, index)} ${item}`, size));
    case 'table':
      return [tableOf(block.header, block.rows, width), afterTable()];
    case 'form':
      return [formOf(block, width), afterTable()];
    default:
      return unreachable(block);
  }
}

const afterTable = (): Paragraph => new Paragraph({ spacing: { after: 60 } });

/** Each line of a text is a paragraph: a forced end within a justified one would be drawn out over the width of the page. */
function bodyLines(text: string, size: number, withNext = false): readonly Paragraph[] {
  const lines = linesIn(text);
  return (lines.length === 0 ? [''] : lines).map((line) => bodyLine(line, size, withNext));
}

function bodyLine(text: string, size: number, withNext: boolean): Paragraph {
  return new Paragraph({
    keepNext: withNext,
    keepLines: withNext,
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: paragraph.firstLine },
    spacing: { before: 0, after: paragraph.after, line: paragraph.line },
    children: [run(text, { size })],
  });
}

/** Its level is known to the word processor too: a long paper is found through by its headings. */
function headingLine(heading: Extract<DocumentBlock, { readonly kind: 'heading' }>, size: number): Paragraph {
  const { level } = heading;
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    keepNext: true,
    indent: { firstLine: paragraph.firstLine },
    spacing: { before: 0, after: paragraph.after, line: paragraph.line },
    ...(level === undefined ? {} : { outlineLevel: level - 1 }),
    children: runs(headingText(heading), { size, bold: true, italics: level === 3 }),
  });
}
