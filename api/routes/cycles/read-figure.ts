import { unreachable } from '#domain/kernel/never.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { measureOf } from '#domain/report-template/field.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { readValue } from '#domain/review-cycle/read-value.ts';
import { meantBy } from '#domain/words/numbers-meant.ts';
import type { Figure } from '#domain/review-cycle/report.ts';
import type { Asked } from '#api/support/asked-of-late.ts';
import { Problem } from '#api/support/problem.ts';

export interface StatedFigure {
  readonly code: string;
  readonly value: string | number | boolean;
  readonly asOf: CivilDate | null;
  /** Blank is none. */
  readonly explanation?: string | undefined;
}

/** Text is read the Vietnamese way ("1.079", "87,4%", "Có") and kept beside what it comes to; a JSON number has one meaning only. */
export function readFigure(
  { explanation = '', ...stated }: StatedFigure,
  row: number,
  asked: Asked,
  list: 'figures' | 'changes' = 'figures',
): Figure {
  const figure = readValueOf(stated, row, asked, list);
  return explanation.trim() === '' ? figure : { ...figure, explanation: explanation.trim() };
}

function readValueOf(
  { code, value, asOf }: Omit<StatedFigure, 'explanation'>,
  row: number,
  asked: Asked,
  list: 'figures' | 'changes',
): Figure {
  const pointer = `/${list}/${String(row)}/value`;
  const field = asked.indicators.find((one) => one.code === code) ?? unknownField;
  if (typeof value === 'boolean') {
    if (measureOf(field) !== null) throw new Problem('not-a-number', { raw: String(value) }, { pointer });
    return { code, value: value ? 'yes' : 'no', asOf, asStated: null };
  }
  if (typeof value === 'string')
    return { code, value: parsed(value, field, asked.cutOff, pointer), asOf, asStated: value };
  return {
    code,
    value: measureOf(field) === null ? String(value) : plain(value, field, pointer),
    asOf,
    asStated: null,
  };
}

type Field = Pick<Indicator, 'kind' | 'type' | 'computed'>;

/** Of no plan, or of one that does not stand yet: taken as it is, for the domain to say which of the two it is. */
const unknownField: Field = { kind: 'count', type: { is: 'text' } };

/** A difference that is computed may be below zero; what is stated may not. */
function plain(value: number, field: Field, pointer: string): string {
  if (value < 0 && field.computed === undefined)
    throw new Problem('negative-number', { raw: String(value) }, { pointer });
  const text = String(value);
  // 1e21 is no figure of a report, and beyond 2^53 the digits are no longer those that were sent.
  if (!/^-?\d+(\.\d+)?$/.test(text) || Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    throw new Problem('not-a-number', { raw: text }, { pointer });
  }
  return text;
}

function parsed(raw: string, field: Field, cutOff: CivilDate | null, pointer: string): string {
  const read = readValue(field, raw, cutOff);
  switch (read.kind) {
    case 'value':
      if (measureOf(field) !== null && field.computed === undefined && read.value.startsWith('-')) {
        throw new Problem('negative-number', { raw }, { pointer });
      }
      return read.value;
    case 'asked':
      throw new Problem('ambiguous-number', { raw }, { pointer });
    case 'notANumber':
      throw new Problem('not-a-number', { raw, ...meantBy(raw) }, { pointer });
    case 'missing':
      if (measureOf(field) !== null) throw new Problem('not-a-number', { raw }, { pointer });
      return raw;
    case 'unread':
      // No value of its field as it stands: the domain refuses it by the name of what is expected there.
      return raw;
    default:
      return unreachable(read);
  }
}
