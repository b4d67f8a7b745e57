import { unreachable } from '#domain/kernel/never.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { typeOf } from '#domain/report-template/field.ts';
import { formatDate } from '#domain/words/dates.ts';
import { formatNumber, typedAs } from '#domain/words/numbers.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';

export const yesNoWords = { yes: 'Có', no: 'Không' } as const;

/** What the count of an answer counts. */
export const unitsCounted = 'đơn vị';

/** How the count of an answer is called: "Đã ban hành quy chế: Có". */
export function answerLabel(indicator: Pick<Indicator, 'kind' | 'type' | 'label'>, answer: string): string {
  return `${indicator.label}: ${shownValue(indicator, answer)}`;
}

/** What stands in the cell for a value: its reader gives the same value back. */
export function typedValue(indicator: Pick<Indicator, 'kind' | 'type'>, value: string): string {
  const type = typeOf(indicator);
  switch (type.is) {
    case 'count':
    case 'decimal':
    case 'percent':
    case 'money':
      return typedAs(value);
    case 'yesNo':
      return value === 'yes' ? yesNoWords.yes : value === 'no' ? yesNoWords.no : value;
    case 'date':
      // A value that was judged is a day.
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value as CivilDate) : value;
    case 'text':
      return value;
    case 'choice':
      return type.options.find(({ code }) => code === value)?.label ?? value;
    default:
      return unreachable(type);
  }
}

/** The same as it is read, not typed: "87,4%", "1.500.000". */
export function shownValue(indicator: Pick<Indicator, 'kind' | 'type'>, value: string): string {
  const { is } = typeOf(indicator);
  if (is === 'percent') return `${formatNumber(value)}%`;
  return is === 'count' || is === 'decimal' || is === 'money' ? formatNumber(value) : typedValue(indicator, value);
}
