import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { typedAs } from '#domain/drafts/report-draft.ts';
import { decimalOf, type RawCell, rawText } from '#domain/report-workbook/raw-cell.ts';
import type { InputCell } from '#domain/report-workbook/layout.ts';
import { reasonsToType } from '#domain/review-cycle/look-at-figures.ts';
import { readMissing } from '#domain/vietnamese/read-missing.ts';
import { readEnglish } from '#domain/vietnamese/number-convention.ts';
import { dayOf } from '#domain/vietnamese/parse-date.ts';
import { parseNumber, type Qualifier } from '#domain/vietnamese/parse-number.ts';
import { formatDate } from '#domain/words/dates.ts';
import { missingText } from '#domain/words/missing.ts';

export const cellFaults = [
  'formula',
  'not-a-number',
  'day-for-number',
  'too-many-digits',
  'negative',
  'not-whole',
  'not-a-day',
  'text-too-long',
  'sealed',
  'row-moved',
] as const;
export type CellFault = (typeof cellFaults)[number];

/** What a cell comes to. `typed` is what the draft is given for it, `value` what it is compared by. */
export type CellReading =
  | { readonly kind: 'nothing' }
  /** Words for "no figure" where that is no answer: the place stays empty, which is not 0. */
  | { readonly kind: 'noFigure' }
  | { readonly kind: 'read'; readonly value: string; readonly typed: string; readonly qualifier: Qualifier | null }
  /** Two readings, of which only whoever wrote it can say which. */
  | { readonly kind: 'asked'; readonly readings: readonly { readonly value: string; readonly typed: string }[] }
  | { readonly kind: 'fault'; readonly fault: CellFault };

const nothing: CellReading = { kind: 'nothing' };
const fault = (code: CellFault): CellReading => ({ kind: 'fault', fault: code });

/** A cell that holds a number is that number; text is read the Vietnamese way, or by English marks where the sheet has them. */
export function readFigureCell(
  cell: RawCell,
  { counted, mayBeMissing }: Pick<InputCell, 'counted' | 'mayBeMissing'>,
  marks: 'vietnamese' | 'english',
): CellReading {
  if (cell.kind === 'empty') return nothing;
  if (cell.kind === 'formula') return fault('formula');
  if (cell.kind === 'date') return fault('day-for-number');
  if (cell.kind === 'number') {
    const value = decimalOf(cell);
    return value === null ? fault('too-many-digits') : judged(value, typedAs(value), counted, null);
  }
  const text = rawText(cell).normalize('NFC').trim();
  if (text === '') return nothing;
  const none = readMissing(text);
  if (none !== null) return mayBeMissing ? missingCell(none) : { kind: 'noFigure' };
  const english = marks === 'english' ? readEnglish(text) : null;
  if (english !== null) return judged(english, typedAs(english), counted, null);
  const parsed = parseNumber(text);
  if (parsed.kind === 'number') return judged(parsed.value, text, counted, parsed.qualifier);
  if (parsed.kind !== 'ambiguous') return fault('not-a-number');
  return { kind: 'asked', readings: parsed.readings.map((value) => ({ value, typed: typedAs(value) })) };
}

/** Said with its reason it is what the place is given; without one the reason is asked for. */
function missingCell(none: NonNullable<ReturnType<typeof readMissing>>): CellReading {
  if (none === 'unsaid')
    return { kind: 'asked', readings: reasonsToType.map(({ typed }) => ({ value: typed, typed })) };
  const typed = missingText(none);
  return { kind: 'read', value: typed, typed, qualifier: null };
}

function judged(value: string, typed: string, counted: boolean, qualifier: Qualifier | null): CellReading {
  if (value.startsWith('-')) return fault('negative');
  if (counted && value.includes('.')) return fault('not-whole');
  return { kind: 'read', value, typed, qualifier };
}

/** A number below a thousand or so is shown as a day of 1900 by a cell for days: no report has a day of that age. */
export const earliestDay = '1945-09-02' as CivilDate;

/** A day without a year is in that of the cut-off, as on the form. */
export function readDayCell(cell: RawCell, cutOff: CivilDate): CellReading {
  if (cell.kind === 'empty') return nothing;
  if (cell.kind === 'formula') return fault('formula');
  if (cell.kind === 'date') {
    if (cell.date < earliestDay) return fault('not-a-day');
    return { kind: 'read', value: cell.date, typed: formatDate(cell.date), qualifier: null };
  }
  const text = rawText(cell).normalize('NFC').trim();
  if (text === '') return nothing;
  const day = cell.kind === 'text' ? dayOf(text, cutOff) : null;
  return day === null ? fault('not-a-day') : { kind: 'read', value: day, typed: text, qualifier: null };
}

export function readSectionCell(cell: RawCell, limit: number): CellReading {
  if (cell.kind === 'formula') return fault('formula');
  const text = plainText(rawText(cell));
  if (text.trim() === '') return nothing;
  if (text.length > limit) return fault('text-too-long');
  return { kind: 'read', value: text, typed: text, qualifier: null };
}

/** One spelling and one end of line, as the draft and a cell both have them. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}
