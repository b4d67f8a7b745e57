import {
  AlignmentType,
  BorderStyle,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { lineEnds, linesIn } from '#domain/kernel/readable.ts';

export interface RunStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** Whatever is not a character of XML 1.0 would make Word refuse the whole file. */
const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export function clean(text: string): string {
  return lineEnds(text.normalize('NFC')).replace(notXml, '');
}

/** docx counts sizes in half-points. */
export function run(text: string, style: RunStyle, more: IRunOptions = {}): TextRun {
  const options: IRunOptions = {
    ...more,
    text: clean(text),
    size: style.size * 2,
    bold: style.bold ?? false,
    italics: style.italics ?? false,
  };
  return new TextRun(options);
}

/** A text of several lines as runs of one paragraph, each on a line of its own. */
export function runs(text: string, style: RunStyle): readonly TextRun[] {
  const lines = linesIn(text);
  return (lines.length === 0 ? [''] : lines).map((line, index) => run(line, style, index === 0 ? {} : { break: 1 }));
}

/** Lines of the head stand close; no paragraph of a head or foot is spaced as body text is. */
export function centred(lines: readonly string[], style: RunStyle, before = 0): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before, after: 0 },
    children: lines.map((line, index) => run(line, style, index === 0 ? {} : { break: 1 })),
  });
}

/** A solid rule of that length in the middle of a cell `cellWidth` wide, with room below it. */
export function rule(length: number, cellWidth: number, after = 0): Paragraph {
  const side = Math.max(0, Math.round((cellWidth - length) / 2));
  return new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    indent: { left: side, right: side },
    spacing: { before: 40, after, line: 80, lineRule: LineRuleType.EXACT },
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none } as const;

/** Two columns without lines: the head, and the foot with signature. */
export function twoColumns(
  widths: readonly [number, number],
  rows: readonly (readonly [readonly Paragraph[], readonly Paragraph[]])[],
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: [...widths],
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, column) =>
              new TableCell({
                children,
                borders: noBorders,
                margins: { left: 0, right: 0 },
                width: { size: widths[column === 0 ? 0 : 1], type: WidthType.DXA },
              }),
          ),
        }),
    ),
  });
}
