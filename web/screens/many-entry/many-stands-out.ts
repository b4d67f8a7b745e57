import { useQueries } from '@tanstack/react-query';
import type { UnitForm } from '#web/screens/many-entry/many-model.ts';
import { at, type Seen, type Values } from '#web/screens/report-entry/model.ts';
import { type FigureRemark, remarksOn } from '#web/screens/report-entry/stands-out.ts';
import { nothingUsual, type UsualByCode, usualFigures } from '#web/screens/report-entry/use-usual.ts';

/** A figure of one unit that is unlike its earlier ones, or is explained. */
export interface StandsOut {
  readonly code: string;
  readonly label: string;
  readonly remarks: readonly FigureRemark[];
  readonly explanation: string;
  /** Nobody types it. */
  readonly computed: boolean;
}

/** By unit: asked once of each that was begun with. */
export function useManyUsual(cycle: string, units: readonly string[]): ReadonlyMap<string, UsualByCode> {
  const answers = useQueries({ queries: units.map((unit) => usualFigures({ cycle, unit })) });
  return new Map(units.map((unit, row) => [unit, answers[row]?.data ?? nothingUsual]));
}

/** In the order of the outline, as the form of one report tells it below the line. */
export function standOutIn(
  { template }: Pick<UnitForm, 'template'>,
  value: Values,
  seen: Seen | null,
  usual: UsualByCode,
): readonly StandsOut[] {
  const read = new Map(
    [...(seen?.figures ?? []), ...(seen?.computed ?? [])].map((each) => [each.code, each.value] as const),
  );
  return template.indicators.flatMap((indicator) => {
    const { code, label } = indicator;
    const computed = indicator.computed !== undefined;
    const empty = !computed && value(at.figure(code)).trim() === '';
    const remarks = empty ? [] : remarksOn(indicator, read.get(code) ?? null, usual.get(code) ?? []);
    const explanation = value(at.explained(code));
    return remarks.length === 0 && explanation === '' ? [] : [{ code, label, remarks, explanation, computed }];
  });
}
