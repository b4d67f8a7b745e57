import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { FormColumnKind, FormRow, FormTable } from '#domain/documents/form-table.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { linesIn } from '#domain/kernel/readable.ts';
import { runs } from '#engine/documents/docx-parts.ts';
import { textWidthOf } from '#engine/documents/text-width.ts';

const tableSize = 13;
const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
/** How far a part is set in under its whole, in twips. */
const step = 200;

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

interface Cell {
  readonly text: string;
  readonly alignment: Alignment;
  readonly bold: boolean;
  readonly indent?: number;
}

export function tableOf(header: readonly string[], rows: readonly (readonly string[])[], width: number): Table {
  const widths = columnWidths([header, ...rows], width);
  const set = widths.map((_width, column) => alignmentFor(rows.map((row) => row[column]?.trim() ?? '')));
  const cells = (row: readonly string[], head: boolean): readonly Cell[] =>
    set.map((own, column) => ({ text: row[column] ?? '', alignment: head ? AlignmentType.CENTER : own, bold: head }));
  return gridOf(
    widths,
    cells(header, true),
    rows.map((row) => cells(row, false)),
  );
}

const ordinal = /^(?:\d{1,3}|[IVXL]{1,7}|\p{L})[.)]?$/u;
/** No telephone, which begins with 0, and no year, hour or day. */
const counted = /^[-+]?(?:0|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d*)(?:,\d+)?\s?%?$/;

/** What a person wrote says itself what its columns are: numbers of the lines, figures that stand under each other, or words. */
function alignmentFor(texts: readonly string[]): Alignment {
  const said = texts.filter((text) => !/^[-–…]?$/u.test(text));
  if (said.length === 0) return AlignmentType.LEFT;
  const numbersLines = said.every((text, at) => ordinal.test(text) && (at > 0 || /^(?:0?1|I|A|a)[.)]?$/.test(text)));
  if (numbersLines && new Set(said).size === said.length) return AlignmentType.CENTER;
  return said.every((text) => counted.test(text)) ? AlignmentType.RIGHT : AlignmentType.LEFT;
}

/** The head is repeated on every page; a group and a total stand out from the lines between them. */
export function formOf({ columns, rows }: FormTable, width: number): Table {
  const head = columns.map(({ title }) => ({ text: title, alignment: AlignmentType.CENTER, bold: true }));
  const widths = columnWidths([columns.map(({ title }) => title), ...rows.map(({ cells }) => cells)], width);
  return gridOf(
    widths,
    head,
    rows.map((row) => columns.map(({ as }, column) => formCell(row, as, row.cells[column] ?? ''))),
  );
}

function formCell(row: FormRow, as: FormColumnKind, text: string): Cell {
  const label = as === 'label';
  return {
    text,
    alignment: as === 'figure' && saysWords(text) ? AlignmentType.LEFT : alignmentOf(as),
    bold: row.as !== 'line',
    ...(label && row.depth > 0 ? { indent: row.depth * step } : {}),
  };
}

/** An answer that is no number is read as a text; digits stand under each other, whatever is noted behind them. */
function saysWords(text: string): boolean {
  return /^\p{L}/u.test(text);
}

function alignmentOf(as: FormColumnKind): Alignment {
  switch (as) {
    case 'ordinal':
    case 'measure':
      return AlignmentType.CENTER;
    case 'label':
    case 'note':
      return AlignmentType.LEFT;
    case 'figure':
      return AlignmentType.RIGHT;
    default:
      return unreachable(as);
  }
}

function gridOf(widths: readonly number[], head: readonly Cell[], rows: readonly (readonly Cell[])[]): Table {
  const row = (cells: readonly Cell[], tableHeader: boolean): TableRow =>
    new TableRow({ tableHeader, cantSplit: true, children: cells.map((cell, at) => cellOf(cell, widths[at] ?? 0)) });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sumOf(widths), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

function cellOf({ text, alignment, bold, indent }: Cell, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [
      new Paragraph({
        alignment,
        spacing: { before: 40, after: 40 },
        ...(indent === undefined ? {} : { indent: { left: indent } }),
        children: runs(text, { size: tableSize, bold }),
      }),
    ],
  });
}

/** A cell's own margins. */
const margins = 260;
const narrowest = 620;

/**
 * Shares by the longest text of each column. What is too long is shortened where there is most of it: no column becomes so narrow
 * that a word breaks, and none starves the others.
 */
function columnWidths(rows: readonly (readonly string[])[], width: number): readonly number[] {
  const columns = Array.from({ length: Math.max(1, ...rows.map((row) => row.length)) }, (_unused, column) =>
    rows.map((row) => row[column] ?? ''),
  );
  const wide = (texts: readonly string[]): number =>
    Math.max(narrowest, ...texts.flatMap(linesIn).map((text) => textWidthOf(text, tableSize) + margins));
  const wanted = columns.map((texts) => Math.min(wide(texts), width * 0.6));
  const least = columns.map((texts, at) => Math.min(wide(texts.flatMap((text) => text.split(/\s+/))), wanted[at] ?? 0));
  const [all, atLeast] = [sumOf(wanted), sumOf(least)];
  const shares =
    all <= width || atLeast >= width
      ? wanted.map((each) => (each / all) * width)
      : wanted.map((each, at) => {
          const low = least[at] ?? 0;
          return low + ((each - low) / (all - atLeast)) * (width - atLeast);
        });
  const whole = shares.map(Math.floor);
  const rest = width - sumOf(whole);
  return whole.map((each, at) => (at === whole.length - 1 ? each + rest : each));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
