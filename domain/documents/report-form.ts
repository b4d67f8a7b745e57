import type { FormColumn, FormRow, FormTable } from '#domain/documents/form-table.ts';
import type { PrintedFigures } from '#domain/documents/report-figures.ts';
import { sumOf } from '#domain/consolidation/decimal.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { measureOf } from '#domain/report-template/field.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { type AskedReport, type FigureLine, linesOf } from '#domain/report-workbook/lines.ts';
import { correctedFrom } from '#domain/words/corrected-number.ts';
import { shownValue } from '#domain/words/field-values.ts';
import { parseNumber } from '#domain/vietnamese/parse-number.ts';
import { formatNumber } from '#domain/words/numbers.ts';
import { label } from '#domain/words/labels.ts';
import { capital } from '#domain/documents/letter-head.ts';

interface FigureBefore {
  readonly value: string;
  /** As approved, where a note has moved it since; null: there was none. */
  readonly sealed?: string | null | undefined;
}

/** The period before, where there is one to stand beside. */
export interface FiguresBefore {
  readonly label: string;
  readonly figures: ReadonlyMap<string, FigureBefore>;
}

/** Biểu số liệu: in the outline's order, parts under their whole, a whole with parts in bold as their total. */
export function reportForm(asked: AskedReport, figures: PrintedFigures, before: FiguresBefore | null): FormTable {
  const columns: readonly FormColumn[] = [
    { title: 'TT', as: 'ordinal' },
    { title: 'Chỉ tiêu', as: 'label' },
    { title: 'Đơn vị tính', as: 'measure' },
    { title: 'Kỳ này', as: 'figure' },
    ...(before === null ? [] : [{ title: `Kỳ trước (${before.label})`, as: 'figure' } as const]),
    { title: 'Ghi chú', as: 'note' },
  ];
  const lines = linesOf(asked);
  const wholes = new Set(lines.flatMap((line) => (line.kind === 'sum' ? [line.whole] : [])));
  const rowOf = (line: FigureLine): readonly FormRow[] => {
    switch (line.kind) {
      case 'programme':
        return [{ as: 'group', depth: 0, cells: columns.map(({ as }) => (as === 'label' ? nameOf(line.name) : '')) }];
      case 'figure': {
        const { indicator } = line;
        const { code, label: name, unit } = indicator;
        const { text = '', note = '' } = figures.get(code) ?? {};
        const previous = before?.figures.get(code);
        const earlier = before === null ? [] : [previous === undefined ? '' : shownBefore(indicator, previous)];
        const cells = [line.number, name, unit, text, ...earlier, note];
        return [{ as: wholes.has(code) ? 'total' : 'line', depth: line.depth, cells }];
      }
      case 'sum':
        return [];
      default:
        return unreachable(line);
    }
  };
  // A form that goes out to be filled in, with a call that may long be issued, has its lines and no more.
  const filled = [...figures.values()].some(({ text }) => text !== '');
  // Rounded shares come to 99,9: under the 100% they are of, their sum would be the paper against itself.
  const shares = new Set(asked.indicators.flatMap((each) => (measureOf(each) === 'percent' ? [each.code] : [])));
  const summed = lines.filter((line) => line.kind !== 'sum' || !shares.has(line.whole));
  const sums = filled ? sumsBehind(summed) : new Map<number, readonly PlacedSum[]>();
  const sumRow = ({ sum, depth }: PlacedSum): FormRow => {
    const [unit = ''] = asked.indicators.flatMap(({ code, unit: counted }) => (code === sum.whole ? [counted] : []));
    const earlier = before === null ? [] : [sumBefore(sum.parts, before)];
    return { as: 'total', depth, cells: ['', 'Cộng', unit, sumOfCells(sum.parts, figures), ...earlier, ''] };
  };
  const rows = summed.flatMap((line, at) => [...rowOf(line), ...(sums.get(at) ?? []).map(sumRow)]);
  return { kind: 'form', columns, rows };
}

interface PlacedSum {
  readonly sum: Extract<FigureLine, { kind: 'sum' }>;
  readonly depth: number;
}

/** Behind which line each sum stands: the last of its parts, and whatever belongs to that. */
function sumsBehind(lines: readonly FigureLine[]): ReadonlyMap<number, readonly PlacedSum[]> {
  const behind = new Map<number, PlacedSum[]>();
  for (const sum of lines) {
    if (sum.kind !== 'sum') continue;
    let at = lines.findLastIndex((line) => line.kind === 'figure' && sum.parts.includes(line.indicator.code));
    const part = lines[at];
    const depth = part?.kind === 'figure' ? part.depth : 0;
    for (
      let next = lines[at + 1];
      next?.kind === 'sum' || (next?.kind === 'figure' && next.depth > depth);
      next = lines[at + 1]
    )
      at += 1;
    behind.set(at, [...(behind.get(at) ?? []), { sum, depth }]);
  }
  return behind;
}

/** As they count now; what was approved then stands at each of them. */
function sumBefore(parts: readonly string[], { figures }: FiguresBefore): string {
  return sumShown(
    parts,
    parts.flatMap((code) => figures.get(code)?.value ?? []),
  );
}

function sumOfCells(parts: readonly string[], figures: PrintedFigures): string {
  const values = parts.flatMap((code) => {
    const read = parseNumber(figures.get(code)?.text ?? '');
    return read.kind === 'number' ? [read.value] : [];
  });
  return sumShown(parts, values);
}

/** Empty while a part has no number: what some of them come to is no total. */
function sumShown(parts: readonly string[], values: readonly string[]): string {
  const sum = values.length < parts.length ? null : sumOf(values);
  return sum === null ? '' : formatNumber(sum);
}

/** As it counts now, and in brackets what the unit's paper of then says. */
function shownBefore(indicator: Pick<Indicator, 'kind' | 'type'>, { value, sealed }: FigureBefore): string {
  const now = shownValue(indicator, value);
  return sealed === undefined ? now : `${now} (${correctedFrom(sealed, (one) => shownValue(indicator, one), 'vi')})`;
}

function nameOf(programme: string): string {
  return capital(label('programme', programme));
}
