import { parseDate } from '#domain/vietnamese/parse-date.ts';
import { parseDocumentNumber } from '#domain/vietnamese/parse-document-number.ts';
import { parseNumber } from '#domain/vietnamese/parse-number.ts';

export type ReadAs = 'any' | 'number' | 'ratio' | 'documentNumber' | 'date';

export interface Reading {
  readonly kind: 'number' | 'ratio' | 'documentNumber' | 'date' | 'dayMonth';
  readonly value: unknown;
}

/** `value`: one reading. `warn`: two or more, which only a person can choose between. `fail`: none. */
export interface ReadText {
  readonly outcome: 'value' | 'warn' | 'fail';
  readonly value: unknown;
  readonly readings: readonly Reading[];
}

/** What a piece of text says, by docs/domain.md#numbers-and-dates-in-text; never a guess. */
export function readText(text: string, as: ReadAs): ReadText {
  const readings = readingsOf(text, as);
  const [first, second] = readings;
  if (first === undefined) return { outcome: 'fail', value: null, readings };
  return second === undefined
    ? { outcome: 'value', value: first.value, readings }
    : { outcome: 'warn', value: null, readings };
}

function readingsOf(text: string, as: ReadAs): readonly Reading[] {
  switch (as) {
    case 'documentNumber':
      return documentNumbers(text);
    case 'date':
      return dates(text);
    case 'number':
    case 'ratio':
      return numbers(text).filter(({ kind }) => kind === as);
    case 'any': {
      const document = documentNumbers(text);
      return document.length > 0 ? document : [...numbers(text), ...dates(text)];
    }
  }
}

function documentNumbers(text: string): readonly Reading[] {
  const parsed = parseDocumentNumber(text);
  return parsed.ok ? [{ kind: 'documentNumber', value: parsed.document }] : [];
}

function numbers(text: string): readonly Reading[] {
  const parsed = parseNumber(text);
  switch (parsed.kind) {
    case 'number':
      return [{ kind: 'number', value: numeric(parsed.value) }];
    case 'ambiguous':
      return parsed.readings.map((value) => ({ kind: 'number', value: numeric(value) }));
    case 'ratio': {
      const value = { numerator: numeric(parsed.numerator), denominator: numeric(parsed.denominator) };
      return [{ kind: 'ratio', value }];
    }
    case 'notANumber':
      return [];
  }
}

function dates(text: string): readonly Reading[] {
  const parsed = parseDate(text);
  switch (parsed.kind) {
    case 'date':
      return [{ kind: 'date', value: parsed.date }];
    case 'dayMonth':
      return [{ kind: 'dayMonth', value: { day: parsed.day, month: parsed.month } }];
    case 'noSuchDay':
    case 'notADate':
      return [];
  }
}

/** A JSON number where it is exactly the same number; an exact decimal as text where it would not be. */
function numeric(decimal: string): number | string {
  const number = Number(decimal);
  return String(number) === decimal ? number : decimal;
}
