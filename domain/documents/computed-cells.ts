import { isDecimal } from '#domain/consolidation/decimal.ts';
import { reportPointers } from '#domain/drafts/report-draft.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { reckonFrom } from '#domain/report-template/computed.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { readValue } from '#domain/review-cycle/read-value.ts';
import { valueFault } from '#domain/review-cycle/value-faults.ts';
import { notComputed } from '#domain/words/computed.ts';
import { shownValue } from '#domain/words/field-values.ts';

interface Given {
  readonly code: string;
  readonly value: string;
}

/** What each computed figure comes to, and beside what has none why. */
export function computedCells(
  indicators: readonly Indicator[],
  given: readonly Given[],
): ReadonlyMap<string, { readonly text: string; readonly note: string }> {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const labelOf = (code: string): string => byCode.get(code)?.label ?? code;
  return new Map(
    [...reckonFrom(indicators, given)].map(([code, result]) => {
      const indicator = byCode.get(code);
      if (result.is === 'value') {
        return [code, { text: indicator === undefined ? '' : shownValue(indicator, result.value), note: '' }];
      }
      const without = result.is === 'without' ? result.codes.map(labelOf) : [];
      return [code, { text: '', note: notComputed({ without }) }];
    }),
  );
}

/** Figures of a draft, as far as they are numbers already that a report may say. */
export function numbersTyped(
  doc: Readonly<Record<string, unknown>>,
  indicators: readonly Indicator[],
  cutOff: CivilDate,
): readonly Given[] {
  return indicators.flatMap((indicator) => {
    const text = doc[reportPointers.figure(indicator.code)];
    if (typeof text !== 'string' || indicator.computed !== undefined) return [];
    const read = readValue(indicator, text, cutOff);
    if (read.kind !== 'value' || !isDecimal(read.value) || valueFault(indicator, read.value) !== null) return [];
    return [{ code: indicator.code, value: read.value }];
  });
}
