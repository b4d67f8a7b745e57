import { compareDecimals } from '#domain/consolidation/decimal.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { measureOf, takesPercentSign, typeOf } from '#domain/report-template/field.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { decimalOf, type RawCell, rawText } from '#domain/report-workbook/raw-cell.ts';
import { readValue, type UnreadCode } from '#domain/review-cycle/read-value.ts';
import type { SaidMissing } from '#domain/review-cycle/report.ts';
import { earliestDay, valueFault } from '#domain/review-cycle/value-faults.ts';
import { readEnglish } from '#domain/vietnamese/number-convention.ts';
import { withoutDong } from '#domain/vietnamese/read-money.ts';
import { dayOf } from '#domain/vietnamese/parse-date.ts';
import { formatDate } from '#domain/words/dates.ts';
import { typedValue } from '#domain/words/field-values.ts';
import { missingText, reasonsToType } from '#domain/words/missing.ts';
import { typedAs } from '#domain/words/numbers.ts';

export const cellFaults = [
  'formula',
  'not-a-number',
  'day-for-number',
  'too-many-digits',
  'negative',
  'not-whole',
  'too-fine',
  'percent-unasked',
  'not-yes-or-no',
  'not-an-option',
  'words-too-long',
  'not-a-day',
  'text-too-long',
  'explains-nothing',
  'sealed',
  'row-moved',
] as const;
export type CellFault = (typeof cellFaults)[number];

/** What a cell comes to. `typed` is what the draft is given for it, `value` what it is compared by. */
export type CellReading =
  | { readonly kind: 'nothing' }
  /** Words for "no figure" where that is no answer: the place stays empty, which is not 0. */
  | { readonly kind: 'noFigure' }
  | {
      readonly kind: 'read';
      readonly value: string;
      readonly typed: string /** Its words, where they say "hơn" or "gần". */;
      readonly approximate: string | null;
    }
  /** Two readings, of which only whoever wrote it can say which. */
  | { readonly kind: 'asked'; readonly readings: readonly { readonly value: string; readonly typed: string }[] }
  | { readonly kind: 'fault'; readonly fault: CellFault };

const nothing: CellReading = { kind: 'nothing' };
const fault = (code: CellFault): CellReading => ({ kind: 'fault', fault: code });

interface FigureSheet {
  readonly marks: 'vietnamese' | 'english';
  /** A day without a year is in that of the cut-off. */
  readonly cutOff: CivilDate;
}

/** A cell that holds a number is that number; text is read as the form reads it, or by English marks where the sheet has them. */
export function readFigureCell(cell: RawCell, indicator: Indicator, sheet: FigureSheet): CellReading {
  if (cell.kind === 'empty') return nothing;
  if (cell.kind === 'formula') return fault('formula');
  const measure = measureOf(indicator);
  if (cell.kind === 'date') return measure === null ? ofText(indicator, rawText(cell), sheet) : fault('day-for-number');
  if (cell.kind === 'number' && measure !== null) {
    const value = decimalOf(cell);
    if (value === null) return fault('too-many-digits');
    if (cell.percent && measure === 'percent' && compareDecimals(value, '100') === 1) return hundredfold(cell, value);
    return cell.percent && !takesPercentSign(indicator)
      ? fault('percent-unasked')
      : judged(indicator, value, typedValue(indicator, value), null);
  }
  return ofText(indicator, rawText(cell), sheet);
}

/** 87,4 pasted into a cell that shows percentages is 8.740% there, and 5 is 500%: which was meant only its writer knows. */
function hundredfold(cell: Extract<RawCell, { kind: 'number' }>, value: string): CellReading {
  const plain = decimalOf({ number: cell.number, percent: false });
  const readings = plain === null ? [value] : [plain, value];
  return { kind: 'asked', readings: readings.map((one) => ({ value: one, typed: typedAs(one) })) };
}

function ofText(indicator: Indicator, words: string, { marks, cutOff }: FigureSheet): CellReading {
  const text = words.normalize('NFC').trim();
  if (text === '') return nothing;
  const bare = typeOf(indicator).is === 'money' ? withoutDong(text) : text;
  const english = marks === 'english' && measureOf(indicator) !== null ? readEnglish(bare) : null;
  if (english !== null) return judged(indicator, english, typedAs(english), null);
  const read = readValue(indicator, text, cutOff);
  switch (read.kind) {
    case 'missing':
      return indicator.mayBeMissing === true ? missingCell(read.said) : { kind: 'noFigure' };
    case 'asked':
      return { kind: 'asked', readings: read.readings.map((value) => ({ value, typed: typedAs(value) })) };
    case 'notANumber':
      return fault('not-a-number');
    case 'unread':
      return fault(unread[read.code]);
    case 'value':
      // Yes and no have many spellings, TRUE of a spreadsheet among them: what is shown is what it will mean.
      return judged(
        indicator,
        read.value,
        typeOf(indicator).is === 'yesNo' ? typedValue(indicator, read.value) : text,
        read.approximate ? text : null,
      );
    default:
      return unreachable(read);
  }
}

const unread: Readonly<Record<UnreadCode, CellFault>> = {
  'figure-percent-unasked': 'percent-unasked',
  'figure-not-yes-or-no': 'not-yes-or-no',
  'figure-not-a-day': 'not-a-day',
  'figure-no-such-day': 'not-a-day',
  'figure-not-an-option': 'not-an-option',
};

/** Said with its reason it is what the place is given; without one the reason is asked for. */
function missingCell(none: SaidMissing | 'unsaid'): CellReading {
  if (none === 'unsaid')
    return { kind: 'asked', readings: reasonsToType.map(({ typed }) => ({ value: typed, typed })) };
  const typed = missingText(none);
  return { kind: 'read', value: typed, typed, approximate: null };
}

/** What no report may say is told at its cell, by the rule that would refuse it. */
function judged(indicator: Indicator, value: string, typed: string, approximate: string | null): CellReading {
  const wrong = valueFault(indicator, value);
  if (wrong === null) return { kind: 'read', value, typed, approximate };
  switch (wrong.code) {
    case 'figure-negative':
      return fault('negative');
    case 'figure-not-whole':
      return fault('not-whole');
    case 'figure-too-many-digits':
      return fault('too-many-digits');
    case 'figure-too-fine':
      return fault('too-fine');
    case 'figure-text-too-long':
      return fault('words-too-long');
    default:
      return fault('not-a-number');
  }
}

/** A day without a year is in that of the cut-off, as on the form. */
export function readDayCell(cell: RawCell, cutOff: CivilDate): CellReading {
  if (cell.kind === 'empty') return nothing;
  if (cell.kind === 'formula') return fault('formula');
  if (cell.kind === 'date') {
    if (cell.date < earliestDay) return fault('not-a-day');
    return { kind: 'read', value: cell.date, typed: formatDate(cell.date), approximate: null };
  }
  const text = rawText(cell).normalize('NFC').trim();
  if (text === '') return nothing;
  const day = cell.kind === 'text' ? dayOf(text, cutOff) : null;
  return day === null ? fault('not-a-day') : { kind: 'read', value: day, typed: text, approximate: null };
}

/** A section, or what explains a figure. */
export function readWordsCell(cell: RawCell, limit: number): CellReading {
  if (cell.kind === 'formula') return fault('formula');
  const text = plainText(rawText(cell));
  if (text.trim() === '') return nothing;
  if (text.length > limit) return fault('text-too-long');
  return { kind: 'read', value: text, typed: text, approximate: null };
}

/** One spelling and one end of line, as the draft and a cell both have them. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}
