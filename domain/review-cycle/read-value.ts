import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { lineEnds } from '#domain/kernel/readable.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { measureOf, takesPercentSign, typeOf } from '#domain/report-template/field.ts';
import type { FieldType } from '#domain/report-template/field-type.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import type { CycleRefusalCode } from '#domain/review-cycle/refusals.ts';
import type { SaidMissing } from '#domain/review-cycle/report.ts';
import { foldForMatching } from '#domain/vietnamese/fold.ts';
import { dayOf, parseDate } from '#domain/vietnamese/parse-date.ts';
import { type ParsedNumber, parseNumber } from '#domain/vietnamese/parse-number.ts';
import { readFullMissing, readMissing } from '#domain/vietnamese/read-missing.ts';
import { readMoney } from '#domain/vietnamese/read-money.ts';
import { yesNoOf } from '#domain/vietnamese/yes-no.ts';

/** Why text is no value of its field; `not-a-number` has its words among the problems of the api. */
export type UnreadCode = Extract<
  CycleRefusalCode,
  'figure-percent-unasked' | 'figure-not-yes-or-no' | 'figure-not-a-day' | 'figure-no-such-day' | 'figure-not-an-option'
>;

/** What text comes to in the field of an indicator. `value` is canonical: whether a report may say it is judged elsewhere. */
export type ReadValue =
  | { readonly kind: 'value'; readonly value: string; readonly approximate: boolean }
  | { readonly kind: 'missing'; readonly said: SaidMissing | 'unsaid' }
  /** Two readings of a number, of which only its writer can say which. */
  | { readonly kind: 'asked'; readonly readings: readonly [string, string] }
  | { readonly kind: 'notANumber' }
  | { readonly kind: 'unread'; readonly code: UnreadCode };

type Field = Pick<Indicator, 'kind' | 'type'>;

/** The one reader of a figure's cell: typed, pasted, from a workbook or from a program. Days without a year are in the cut-off's. */
export function readValue(field: Field, text: string, cutOff: CivilDate | null): ReadValue {
  const type = typeOf(field);
  // "Không" answers a question, "-" may be a word: only a number can be none by such a sign.
  const said = measureOf(field) !== null ? readMissing(text) : readFullMissing(text);
  // An option may be called so, and is chosen.
  if (said !== null && !(type.is === 'choice' && optionOf(type, text) !== null)) return { kind: 'missing', said };
  return readAs(type, field, text, cutOff);
}

function readAs(type: FieldType, field: Field, text: string, cutOff: CivilDate | null): ReadValue {
  switch (type.is) {
    case 'count':
    case 'decimal':
    case 'percent':
      return ofNumber(parseNumber(text), field);
    case 'money':
      return ofNumber(readMoney(text), field);
    case 'yesNo':
      return exactly(yesNoOf(text), 'figure-not-yes-or-no');
    case 'date':
      if (parseDate(text).kind === 'noSuchDay') return { kind: 'unread', code: 'figure-no-such-day' };
      return exactly(/^\d{4}-\d{2}-\d{2}$/.test(text.trim()) ? text.trim() : dayIn(text, cutOff), 'figure-not-a-day');
    case 'text':
      return { kind: 'value', value: linesOf(text), approximate: false };
    case 'choice':
      return exactly(optionOf(type, text), 'figure-not-an-option');
    default:
      return unreachable(type);
  }
}

function optionOf({ options }: Extract<FieldType, { is: 'choice' }>, text: string): string | null {
  const folded = foldForMatching(text);
  return options.find(({ code, label }) => code === text.trim() || foldForMatching(label) === folded)?.code ?? null;
}

/** A percent sign where none may stand says that something else was meant. */
function ofNumber(parsed: ParsedNumber, field: Field): ReadValue {
  switch (parsed.kind) {
    case 'number':
      if (parsed.percent && !takesPercentSign(field)) return { kind: 'unread', code: 'figure-percent-unasked' };
      return { kind: 'value', value: parsed.value, approximate: parsed.qualifier !== null };
    case 'ambiguous':
      return { kind: 'asked', readings: parsed.readings };
    case 'ratio':
    case 'notANumber':
      return { kind: 'notANumber' };
    default:
      return unreachable(parsed);
  }
}

function exactly(value: string | null, code: UnreadCode): ReadValue {
  return value === null ? { kind: 'unread', code } : { kind: 'value', value, approximate: false };
}

/** Composed, blanks as one types them; what was broken over lines in its cell stays so, for a list in it would run into one. */
function linesOf(text: string): string {
  const lines = lineEnds(text.normalize('NFC')).split('\n');
  const typed = lines.map((line) => line.replace(/\s+/g, ' ').trim()).join('\n');
  return typed.replace(/\n{3,}/g, '\n\n').trim();
}

function dayIn(text: string, cutOff: CivilDate | null): CivilDate | null {
  if (cutOff !== null) return dayOf(text, cutOff);
  const parsed = parseDate(text);
  return parsed.kind === 'date' ? parsed.date : null;
}
