import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { addresseesTitle, pointMark, titleOf } from '#domain/documents/layout-words.ts';
import type { DocumentBlock, OfficialDocument } from '#domain/documents/official-document.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { paragraph, sizesOf, textWidth } from '#activities/documents/docx-style.ts';
import { centred, run, rule } from '#activities/documents/docx-parts.ts';
import { balancedLines, textWidthOf } from '#activities/documents/text-width.ts';

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
  const size = sizesOf[document.layout].body;
  return document.body.flatMap((block, index) => [
    // The first line of the body stands off the head.
    ...(index === 0 ? [new Paragraph({ spacing: { before: 0, after: 0 } })] : []),
    ...blockOf(block, size),
  ]);
}

function blockOf(block: DocumentBlock, size: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [bodyLine(block.text, size)];
    case 'heading':
      return [bodyLine(block.text, size, true)];
    case 'numbered':
      return [
        bodyLine(`${block.number}. ${block.text}`, size),
        ...block.parts.map((part, index) => bodyLine(`${pointMark(index)} ${part}`, size)),
      ];
    case 'table':
      return [tableOf(block.header, block.rows), new Paragraph({ spacing: { after: 60 } })];
    default:
      return unreachable(block);
  }
}

function bodyLine(text: string, size: number, heading = false): Paragraph {
  return new Paragraph({
    alignment: heading ? AlignmentType.LEFT : AlignmentType.JUSTIFIED,
    keepNext: heading,
    indent: { firstLine: paragraph.firstLine },
    spacing: { before: 0, after: paragraph.after, line: paragraph.line },
    children: [run(text, { size, bold: heading })],
  });
}

const tableSize = 13;
const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): Table {
  const widths = columnWidths([header, ...rows]);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cellsOf(header, widths, true) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cellsOf(row, widths, false) })),
    ],
  });
}

function cellsOf(row: readonly string[], widths: readonly number[], head: boolean): readonly TableCell[] {
  return widths.map(
    (width, column) =>
      new TableCell({
        width: { size: width, type: WidthType.DXA },
        children: [
          new Paragraph({
            alignment: head || column === 0 ? AlignmentType.CENTER : AlignmentType.LEFT,
            spacing: { before: 40, after: 40 },
            children: [run(row[column] ?? '', { size: tableSize, bold: head })],
          }),
        ],
      }),
  );
}

/** Shares by the longest text of each column, none so narrow that a word breaks, none that starves the others. */
export function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const count = Math.max(1, ...rows.map((row) => row.length));
  const wanted = Array.from({ length: count }, (_unused, column) => {
    const longest = Math.max(0, ...rows.map((row) => textWidthOf(row[column] ?? '', tableSize)));
    return Math.min(Math.max(longest + 260, 620), textWidth * 0.6);
  });
  const total = wanted.reduce((sum, width) => sum + width, 0);
  const widths = wanted.map((width) => Math.floor((width / total) * textWidth));
  const rest = textWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, column) => (column === count - 1 ? width + rest : width));
}
