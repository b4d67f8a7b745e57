import type { FormColumn, FormRow, FormTable } from '#domain/documents/form-table.ts';
import type { PrintedFigures } from '#domain/documents/report-figures.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { type AskedReport, type FigureLine, linesOf } from '#domain/report-workbook/lines.ts';
import { correctedFrom } from '#domain/words/corrected-number.ts';
import { shownValue } from '#domain/words/field-values.ts';
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
        // Its whole stands above the parts and says the same: a report whose parts do not sum up is not taken.
        return [];
      default:
        return unreachable(line);
    }
  };
  return { kind: 'form', columns, rows: lines.flatMap(rowOf) };
}

/** As it counts now, and in brackets what the unit's paper of then says. */
function shownBefore(indicator: Pick<Indicator, 'kind' | 'type'>, { value, sealed }: FigureBefore): string {
  const now = shownValue(indicator, value);
  return sealed === undefined ? now : `${now} (${correctedFrom(sealed, (one) => shownValue(indicator, one), 'vi')})`;
}

function nameOf(programme: string): string {
  return capital(label('programme', programme));
}
