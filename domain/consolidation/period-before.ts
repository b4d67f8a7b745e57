import type { Consolidated } from '#domain/consolidation/consolidate.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { refOf } from '#domain/consolidation/total-ref.ts';
import { type Setting, settings } from '#domain/organisation/setting.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';

/** What the committee's period before came to, as it was sealed or corrected since: what a text compares with. */
export interface PeriodBefore {
  readonly label: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly totals: readonly { readonly code: string; readonly setting: Setting | null; readonly value: string }[];
}

type Counted = Pick<Indicator, 'code' | 'unit'>;

/**
 * Of what is still counted as it was then: a number of m2 stands beside none of ha. `corrected`: by reference what accepted notes have
 * moved since, null where no unit has a figure any more; whoever compares, compares with what is known now.
 */
export function totalsBefore(
  { totals, bySetting }: Pick<Consolidated, 'totals' | 'bySetting'>,
  then: readonly Counted[],
  now: readonly Counted[],
  corrected: ReadonlyMap<string, string | null> = new Map(),
): PeriodBefore['totals'] {
  const units = new Map(then.map(({ code, unit }) => [code, unit]));
  const same = now.filter(({ code, unit }) => units.get(code) === unit);
  const sealed = new Map([
    ...totals.map(({ code, value }) => [refOf(code, null), value] as const),
    ...bySetting.flatMap(({ setting, totals: own }) =>
      setting === null ? [] : own.map(({ code, value }) => [refOf(code, setting), value] as const),
    ),
  ]);
  return [null, ...settings].flatMap((setting) =>
    same.flatMap(({ code }) => {
      const ref = refOf(code, setting);
      const value = corrected.has(ref) ? corrected.get(ref) : sealed.get(ref);
      return value === undefined || value === null ? [] : [{ code, setting, value }];
    }),
  );
}
