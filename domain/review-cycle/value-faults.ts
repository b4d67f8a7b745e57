import { type CivilDate, parseCivilDate } from '#domain/kernel/civil-date.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { compareDecimals, isDecimal, scaleOf } from '#domain/consolidation/decimal.ts';
import { typeOf } from '#domain/report-template/field.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import type { CycleRefusalCode } from '#domain/review-cycle/refusals.ts';

export interface ValueFault {
  readonly code: CycleRefusalCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Signs of a short text; what needs more is a section. */
export const mostTextSigns = 300;

/** Before the mark and after it: beyond any amount in đồng of a whole country, and what no report means. */
const mostWholeDigits = 18;
const mostFractionDigits = 18;

/** A value against its field, in its canonical form, whoever sends it; null = a report may say it. */
export function valueFault(indicator: Pick<Indicator, 'kind' | 'type'>, value: string): ValueFault | null {
  const type = typeOf(indicator);
  const fault = (code: CycleRefusalCode, facts: ValueFault['facts'] = {}): ValueFault => ({ code, facts });
  switch (type.is) {
    case 'count':
    case 'money':
      return numberFault(value) ?? (scaleOf(value) > 0 ? fault('figure-not-whole') : null);
    case 'decimal':
    case 'percent': {
      const { digits } = type;
      const tooFine = digits !== undefined && scaleOf(value) > digits;
      return numberFault(value) ?? (tooFine ? fault('figure-too-fine', { digits }) : null);
    }
    case 'yesNo':
      return value === 'yes' || value === 'no' ? null : fault('figure-not-yes-or-no');
    case 'date':
      return isReportedDay(value) ? null : fault('figure-not-a-day');
    case 'text':
      if (value.trim() === '') return fault('figure-text-empty');
      return value.length > mostTextSigns ? fault('figure-text-too-long', { most: mostTextSigns }) : null;
    case 'choice':
      return type.options.some(({ code }) => code === value)
        ? null
        : fault('figure-not-an-option', { options: type.options.map(({ label }) => label).join(', ') });
    default:
      return unreachable(type);
  }
}

/**
 * Of our offices none is older. A number below a thousand or so is shown as a day of 1900 by a cell for days: no report has a day of
 * that age either.
 */
export const earliestDay = '1945-09-02' as CivilDate;

/** What lies further ahead is a slip of the hand. */
const latestDay = '2100-12-31';

function isReportedDay(value: string): boolean {
  return parseCivilDate(value) !== null && value >= earliestDay && value <= latestDay;
}

function numberFault(value: string): ValueFault | null {
  if (!isDecimal(value)) {
    const percent = value.trim().endsWith('%');
    return { code: percent ? 'figure-percent-unasked' : 'figure-not-a-number', facts: {} };
  }
  if (compareDecimals(value, '0') === -1) return { code: 'figure-negative', facts: {} };
  const [whole = '', fraction = ''] = value.split('.');
  const tooLong = whole.replace(/^0+/, '').length > mostWholeDigits || fraction.length > mostFractionDigits;
  const facts = { whole: mostWholeDigits, fraction: mostFractionDigits };
  return tooLong ? { code: 'figure-too-many-digits', facts } : null;
}
