import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { measureOf, typeOf } from '#domain/report-template/field.ts';
import { readValue } from '#domain/review-cycle/read-value.ts';
import { mostExplanationSigns } from '#domain/review-cycle/report.ts';
import { cellKey, type InputCell } from '#domain/report-workbook/layout.ts';
import { decimalOf, emptyCell, type RawCell, rawText } from '#domain/report-workbook/raw-cell.ts';
import {
  type CellFault,
  type CellReading,
  plainText,
  readDayCell,
  readFigureCell,
  readWordsCell,
} from '#domain/report-workbook/read-cell.ts';
import { type Convention, conventionOf, readEnglish } from '#domain/vietnamese/number-convention.ts';
import { withoutDong } from '#domain/vietnamese/read-money.ts';
import { dayOf } from '#domain/vietnamese/parse-date.ts';
import { missingText } from '#domain/words/missing.ts';
import { foldForMatching } from '#domain/vietnamese/fold.ts';

/** Who wrote a place last, at which revision. */
export interface LastHand {
  readonly by: string;
  readonly at: string;
  readonly revision: number;
}

/** What came back, and what it is compared with. */
export interface Comparison {
  readonly inputs: readonly InputCell[];
  readonly cells: ReadonlyMap<string, RawCell>;
  /** Rows whose labels are no longer where they were written. */
  readonly moved: ReadonlySet<InputCell>;
  /** Of the places the workbook offered, what each held when it was taken; no other place is read. Null: filled from another draft. */
  readonly offered: ReadonlyMap<string, string | null>;
  /** The draft as it stands now. */
  readonly stands: ReadonlyMap<string, string>;
  readonly writers: Readonly<Record<string, LastHand>>;
  /** Of the draft it was filled from; null: of another one. */
  readonly revision: number | null;
  /** Of a report that came back only these places may change; null = all. */
  readonly open: ReadonlySet<string> | null;
  readonly cutOff: CivilDate;
  readonly sectionLimit: number;
  /** `each`: no convention is taken for the whole sheet, every number that has two readings is asked for. */
  readonly reads: 'found' | 'each';
}

export interface AtCell {
  readonly input: InputCell;
  readonly raw: string;
}

export interface Difference extends AtCell {
  /** What the draft is given; null empties the place, or has to be chosen first. */
  readonly typed: string | null;
  readonly value: string | null;
  readonly stands: string;
  readonly readings: readonly { readonly value: string; readonly typed: string }[];
  /** Somebody wrote the place after the workbook was taken. */
  readonly since: LastHand | null;
}

export interface Compared {
  readonly differences: readonly Difference[];
  readonly faults: readonly (AtCell & { readonly fault: CellFault })[];
  /** Cells that say in words that there is no figure. */
  readonly noFigure: readonly AtCell[];
  /** Read by English marks, all of them: one confirmation for the whole sheet. Null: none was. */
  readonly english: readonly (AtCell & { readonly value: string })[] | null;
  readonly same: number;
  /** Left as they were in the workbook, and changed in the draft since: they stay. */
  readonly kept: number;
}

/** What a filled workbook would change in the draft, cell by cell, and what in it cannot be read. */
export function compareWorkbook(of: Comparison): Compared {
  const differences: Difference[] = [];
  const faults: (AtCell & { readonly fault: CellFault })[] = [];
  const noFigure: AtCell[] = [];
  const [marks, inEnglish] = marksOf(of);
  const explainable = withFigure(of);
  let [same, kept] = [0, 0];
  for (const input of of.inputs) {
    const given = of.offered.get(input.pointer);
    if (given === undefined) continue;
    const cell = cellOf(of, input);
    const at: AtCell = { input, raw: rawText(cell) };
    if (of.moved.has(input)) {
      if (input.part === 'figure' || input.part === 'section') faults.push({ ...at, fault: 'row-moved' });
      continue;
    }
    const reading = readingOf(of, input, cell, marks);
    const stands = of.stands.get(input.pointer) ?? '';
    if (agrees(of, input, cell, reading, stands)) {
      same += 1;
      if (reading.kind === 'noFigure') noFigure.push(at);
    } else if (given !== null && agrees(of, input, cell, reading, given)) kept += 1;
    else if (of.open !== null && !of.open.has(input.pointer)) faults.push({ ...at, fault: 'sealed' });
    else if (reading.kind === 'fault') faults.push({ ...at, fault: reading.fault });
    else if (input.part === 'explained' && reading.kind === 'read' && !explainable.has(input.code))
      faults.push({ ...at, fault: 'explains-nothing' });
    else {
      if (reading.kind === 'noFigure') noFigure.push(at);
      differences.push({ ...at, ...read(reading), stands, since: since(of, input) });
    }
  }
  return { differences, faults, noFigure, english: inEnglish, same, kept };
}

type Marks = 'vietnamese' | 'english';

/** Only what was written into the workbook tells whose marks it carries: what stood there came from the draft. */
function marksOf(of: Comparison): readonly [Marks, Compared['english']] {
  const texts = of.inputs.flatMap((input): readonly (AtCell & { readonly marked: string })[] => {
    const cell = cellOf(of, input);
    const old = of.offered.get(input.pointer) ?? of.stands.get(input.pointer);
    if (input.indicator === null || measureOf(input.indicator) === null) return [];
    if (cell.kind !== 'text' || plainText(cell.text) === old) return [];
    const marked = typeOf(input.indicator).is === 'money' ? withoutDong(cell.text) : cell.text;
    return [{ input, raw: cell.text, marked }];
  });
  const found: Convention = of.reads === 'each' ? 'both' : conventionOf(texts.map(({ marked }) => marked));
  if (found !== 'english') return ['vietnamese', null];
  const read = texts.flatMap(({ marked, ...at }) => {
    const value = readEnglish(marked);
    return value === null ? [] : [{ ...at, value }];
  });
  return ['english', read];
}

function cellOf({ cells }: Comparison, { sheet, cell }: InputCell): RawCell {
  return cells.get(cellKey(sheet, cell)) ?? emptyCell;
}

function readingOf(of: Comparison, input: InputCell, cell: RawCell, marks: Marks): CellReading {
  switch (input.part) {
    case 'figure':
      // A cell for a figure has its indicator.
      return input.indicator === null
        ? { kind: 'nothing' }
        : readFigureCell(cell, input.indicator, { marks, cutOff: of.cutOff });
    case 'asOf':
      return readDayCell(cell, of.cutOff);
    case 'explained':
      return readWordsCell(cell, mostExplanationSigns);
    case 'section':
      return readWordsCell(cell, of.sectionLimit);
  }
}

/** The figures that have something in their cell which may be explained: an explanation goes with its figure, or nowhere. */
function withFigure(of: Comparison): ReadonlySet<string> {
  return new Set(
    of.inputs.flatMap((input) => {
      const { indicator, code } = input;
      const raw = rawText(cellOf(of, input));
      if (indicator === null || raw.trim() === '') return [];
      return readValue(indicator, raw, of.cutOff).kind === 'missing' ? [] : [code];
    }),
  );
}

/**
 * The same words, or other words for the same: `1079` and `1.079`, 87,4 and 87,4%. What is wrong with them does not matter here: a place
 * that was left alone is no error of the workbook.
 */
function agrees(
  { cutOff }: Comparison,
  { part, indicator }: InputCell,
  cell: RawCell,
  reading: CellReading,
  text: string,
): boolean {
  const raw = rawText(cell);
  if (plainText(raw).trim() === plainText(text).trim()) return true;
  if (reading.kind === 'nothing' || reading.kind === 'noFigure') return text.trim() === '';
  if (part === 'section' || part === 'explained')
    return reading.kind === 'read' && reading.value.trim() === plainText(text).trim();
  const value = reading.kind === 'read' ? reading.value : exactOf(cell);
  if (value === null) return false;
  if (part === 'asOf' || indicator === null) return value === dayOf(text, cutOff);
  const stands = readValue(indicator, text, cutOff);
  if (stands.kind === 'missing') return stands.said !== 'unsaid' && value === missingText(stands.said);
  const approximate = reading.kind === 'read' && reading.approximate !== null;
  if (stands.kind !== 'value' || stands.value !== value || stands.approximate !== approximate) return false;
  // "hơn 40" and "gần 40" are not the same.
  return !approximate || foldForMatching(reading.approximate) === foldForMatching(text);
}

/** What a cell holds that is no text, whether or not a report may say it. */
function exactOf(cell: RawCell): string | null {
  if (cell.kind === 'number') return decimalOf(cell);
  return cell.kind === 'date' ? cell.date : null;
}

function read(reading: Exclude<CellReading, { readonly kind: 'fault' }>) {
  switch (reading.kind) {
    case 'nothing':
    case 'noFigure':
      return { typed: null, value: null, readings: [] };
    case 'asked':
      return { typed: null, value: null, readings: reading.readings };
    case 'read':
      return { typed: reading.typed, value: reading.value, readings: [] };
  }
}

function since({ writers, revision }: Comparison, { pointer }: InputCell): LastHand | null {
  const writer = writers[pointer];
  return writer !== undefined && revision !== null && writer.revision > revision ? writer : null;
}
