import type { FormLine, YearLine } from '#domain/consolidated-report/totals-form.ts';
import { answerRef } from '#domain/consolidation/total-ref.ts';
import { type Lacking, lackingWhys } from '#domain/consolidation/lacking.ts';
import type { FormColumn, FormRow, FormTable } from '#domain/documents/form-table.ts';
import { capital } from '#domain/documents/letter-head.ts';
import type { DocumentBlock } from '#domain/documents/official-document.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { linesOf } from '#domain/report-workbook/lines.ts';
import { exportPhrases } from '#domain/words/exports.ts';
import { shownValue } from '#domain/words/field-values.ts';
import { label } from '#domain/words/labels.ts';
import { formatNumber } from '#domain/words/numbers.ts';

export interface TotalsForm {
  readonly lines: readonly FormLine[];
  readonly nameOf: (unit: UnitId) => string;
  /** What a year of a review of several years is called. */
  readonly yearOf: (cycle: StreamId) => string;
}

export const noTotals: TotalsForm = { lines: [], nameOf: (unit) => unit, yearOf: (cycle) => cycle };

/** What the lines of the table state, as a text would refer to it. */
export function refsOf({ lines }: TotalsForm): readonly string[] {
  return lines.flatMap(({ indicator: { code }, value }) =>
    value.is === 'each' ? value.each.map((one) => answerRef(code, one.value)) : [code],
  );
}

/**
 * Biểu số liệu tổng hợp: a line for each figure and each answer that is counted, with how many of the units that were asked stand in it; who
 * lacks is named below the table, and what was answered in words is told to stand in the text.
 */
export function totalsTable(form: TotalsForm): readonly DocumentBlock[] {
  const lines = form.lines.filter(({ value }) => value.is !== 'words');
  const notes = notesOf(lines, form);
  const marks = new Map(notes.map((text, index) => [text, `(${String(index + 1)})`]));
  const marksOf = ({ lacking }: FormLine): string =>
    namedIn(lacking, form.nameOf)
      .flatMap((text) => marks.get(text) ?? [])
      .join('');
  const years = [...new Set(lines.flatMap(({ ofYears }) => (ofYears ?? []).map(({ cycle }) => cycle)))];
  const ofUnits = lines.some(({ asked }) => asked > 0) || years.length > 0;
  const named = years.length === 0 ? '' : ` (${years.map(form.yearOf).join('; ')})`;
  const programmes = new Set(lines.map(({ indicator }) => indicator.programme));
  const columns: readonly FormColumn[] = [
    { title: 'TT', as: 'ordinal' },
    { title: 'Chỉ tiêu', as: 'label' },
    { title: 'Đơn vị tính', as: 'measure' },
    { title: 'Tổng số', as: 'figure' },
    ...(ofUnits ? [{ title: `Số đơn vị có số liệu${named}`, as: 'measure' } as const] : []),
    { title: 'Ghi chú', as: 'note' },
  ];
  const numbers = numbersOf(lines.map(({ indicator }) => indicator));
  const rows = lines.flatMap((line, index): readonly FormRow[] => {
    const { indicator, given, asked } = line;
    const { programme, of } = indicator;
    const isNew = programmes.size > 1 && lines[index - 1]?.indicator.programme !== programme;
    const name = capital(label('programme', programme));
    const ratio = (of: { readonly given: number; readonly asked: number }): string =>
      of.asked === 0 ? '' : `${String(of.given)}/${String(of.asked)}`;
    const ofYear = (cycle: StreamId): string => {
      const one = line.ofYears?.find((each) => each.cycle === cycle);
      return one === undefined ? '–' : ratio(one);
    };
    const covered = ofUnits ? [years.length > 0 ? years.map(ofYear).join('\n') : ratio({ given, asked })] : [];
    const cells = [numbers.get(indicator.code) ?? '', indicator.label, indicator.unit, valueCell(line), ...covered];
    return [
      ...(isNew
        ? [{ as: 'group' as const, depth: 0, cells: columns.map(({ as }) => (as === 'label' ? name : '')) }]
        : []),
      { as: 'line', depth: of === null ? 0 : 1, cells: [...cells, noteCell(line, marksOf(line), marks, form)] },
    ];
  });
  if (rows.length === 0) return [];
  const table: FormTable = { kind: 'form', columns, rows };
  const below = [...notes.map((text) => `${marks.get(text) ?? ''} ${text}`), ...inWords(form)];
  // The last note does not stand on a page alone.
  const kept = (at: number): { readonly withNext?: true } => (at === below.length - 2 ? { withNext: true } : {});
  return [table, ...below.map((text, at) => ({ kind: 'paragraph' as const, text, ...kept(at) }))];
}

/** As the units' own forms count: a part behind its whole is 1.1. */
function numbersOf(indicators: readonly Indicator[]): ReadonlyMap<string, string> {
  const lines = linesOf({ indicators, relations: [], sections: [], programmes: [] });
  return new Map(lines.flatMap((line) => (line.kind === 'figure' ? [[line.indicator.code, line.number]] : [])));
}

function valueCell({ indicator, value }: FormLine): string {
  const shown = (one: string): string => shownValue(indicator, one);
  switch (value.is) {
    case 'total':
    case 'share':
      return formatNumber(value.value);
    case 'each':
      return value.each
        .filter(({ count }) => count > 0)
        .map((one) => `${shown(one.value)}: ${String(one.count)}`)
        .join('\n');
    case 'span':
      return value.least === value.greatest
        ? shown(value.least)
        : `từ ${shown(value.least)}\nđến ${shown(value.greatest)}`;
    case 'none':
    case 'byZero':
    case 'words':
      return '';
    default:
      return unreachable(value);
  }
}

function noteCell(line: FormLine, marks: string, markOf: ReadonlyMap<string, string>, { yearOf }: TotalsForm): string {
  const { value, lacking, given, faults, indicator } = line;
  // What stands beside the last year's figure was not added to it.
  const isLast = indicator.overYears === 'last' && value.is === 'total';
  const last = isLast ? (line.ofYears?.at(-1)?.cycle ?? null) : null;
  const yearsSaid = (line.ofYears ?? []).flatMap((year) => {
    const lacks = yearNotes(year, yearOf).flatMap((text) => markOf.get(text) ?? []);
    const each = year.each
      .filter(({ count }) => count > 0)
      .map((one) => `${shownValue(year.indicator, one.value)}: ${String(one.count)}`);
    return [
      ...(each.length === 0 ? [] : [`${yearOf(year.cycle)}: ${each.join(', ')}`]),
      ...(lacks.length === 0
        ? []
        : [`${yearOf(year.cycle)} ${exportPhrases.lacks(year.lacking.length)} ${lacks.join('')}`]),
    ];
  });
  const base =
    value.is === 'share'
      ? [`tính từ ${formatNumber(value.numerator)}/${formatNumber(value.denominator)}`]
      : value.is === 'byZero'
        ? [exportPhrases.years.fault.byZero]
        : [];
  const isOver = value.is === 'total' && value.isOver;
  const reckoned =
    indicator.computed === undefined || value.is === 'byZero'
      ? []
      : [isOver ? 'tính từ số của các đơn vị có đủ số liệu' : 'tính từ các số tổng hợp'];
  // A whole that some gave only in its parts: nobody stated the sum that is printed.
  const fromParts =
    value.is === 'total' && value.basis === 'derived' && indicator.kind !== 'share' && reckoned.length === 0
      ? ['có đơn vị chỉ báo cáo các phần']
      : [];
  const isEmpty = given === 0 && value.is === 'none';
  const lacks = isEmpty ? `không đơn vị nào có số liệu ${marks}` : `${exportPhrases.lacks(lacking.length)} ${marks}`;
  const ofYears = faults
    .filter(({ kind }) => kind !== 'namedOtherwise')
    .map(({ kind, years }) => {
      const which = years.length === 0 ? '' : `: ${years.map(yearOf).join(', ')}`;
      return `${exportPhrases.years.fault[kind]}${which}`;
    });
  return [
    ...base,
    ...reckoned,
    ...fromParts,
    ...(last === null ? [] : [exportPhrases.years.lastOf(yearOf(last))]),
    ...(lacking.length === 0 ? [] : [lacks]),
    ...ofYears,
    ...yearsSaid,
  ].join('; ');
}

/** Below the table, numbered as they are first needed: the same units are named once, however many lines lack them. */
function notesOf(lines: readonly FormLine[], { nameOf, yearOf }: TotalsForm): readonly string[] {
  return [
    ...new Set(
      lines.flatMap(({ lacking, ofYears }) => [
        ...namedIn(lacking, nameOf),
        ...(ofYears ?? []).flatMap((year) => yearNotes(year, yearOf)),
      ]),
    ),
  ];
}

function yearNotes({ cycle, lacking }: YearLine, yearOf: TotalsForm['yearOf']): readonly string[] {
  return byWhy(lacking, `${yearOf(cycle)}, `);
}

function namedIn(lacking: readonly Lacking[], nameOf: TotalsForm['nameOf']): readonly string[] {
  return byWhy(lacking.map(({ unit, why }) => ({ name: nameOf(unit), why })));
}

function byWhy(
  lacking: readonly { readonly name: string; readonly why: Lacking['why'] }[],
  of = '',
): readonly string[] {
  return lackingWhys.flatMap((why) => {
    const units = lacking.filter((one) => one.why === why).map(({ name }) => name);
    return units.length === 0 ? [] : [`${capital(`${of}${exportPhrases.lacking[why]}`)}: ${units.join(', ')}.`];
  });
}

function inWords({ lines }: TotalsForm): readonly string[] {
  const named = lines
    .filter(({ value }) => value.is === 'words')
    .map(({ indicator, given, asked }) => `${indicator.label} (${String(given)}/${String(asked)} đơn vị)`);
  return named.length === 0 ? [] : [`Trả lời bằng lời, xem phần nội dung của báo cáo: ${named.join('; ')}.`];
}
