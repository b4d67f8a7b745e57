import { unreachable } from '#domain/kernel/never.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Figure } from '#domain/review-cycle/report.ts';
import { parseNumber } from '#domain/vietnamese/parse-number.ts';
import { Problem } from '#api/support/problem.ts';

export interface StatedFigure {
  readonly code: string;
  readonly value: string | number;
  readonly asOf: CivilDate | null;
}

/** Text is read the Vietnamese way ("1.079", "87,4%") and kept beside the number; a JSON number has one meaning only. */
export function readFigure({ code, value, asOf }: StatedFigure, row: number): Figure {
  const pointer = `/figures/${String(row)}/value`;
  if (typeof value === 'number') return { code, value: plain(value, pointer), asOf, asStated: null };
  return { code, value: parsed(value, pointer), asOf, asStated: value };
}

function plain(value: number, pointer: string): string {
  if (value < 0) throw new Problem('negative-number', { raw: String(value) }, { pointer });
  const text = String(value);
  // 1e21 is no figure of a report, and beyond 2^53 the digits are no longer those that were sent.
  if (!/^\d+(\.\d+)?$/.test(text) || value > Number.MAX_SAFE_INTEGER) {
    throw new Problem('not-a-number', { raw: text }, { pointer });
  }
  return text;
}

function parsed(raw: string, pointer: string): string {
  const number = parseNumber(raw);
  switch (number.kind) {
    case 'number':
      if (number.value.startsWith('-')) throw new Problem('negative-number', { raw }, { pointer });
      return number.value;
    case 'ambiguous':
      throw new Problem('ambiguous-number', { raw }, { pointer });
    case 'ratio':
    case 'notANumber':
      throw new Problem('not-a-number', { raw }, { pointer });
    default:
      return unreachable(number);
  }
}
