import type { Consolidated } from '#domain/consolidation/consolidate.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Setting } from '#domain/organisation/setting.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';

/** What the committee's period before came to, as it was sealed: what a text compares with. */
export interface PeriodBefore {
  readonly label: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly totals: readonly { readonly code: string; readonly setting: Setting | null; readonly value: string }[];
}

type Counted = Pick<Indicator, 'code' | 'unit'>;

/** Of what is still counted as it was then: a number of m2 stands beside none of ha. */
export function totalsBefore(
  { totals, bySetting }: Pick<Consolidated, 'totals' | 'bySetting'>,
  then: readonly Counted[],
  now: readonly Counted[],
): PeriodBefore['totals'] {
  const units = new Map(then.map(({ code, unit }) => [code, unit]));
  const same = new Set(now.flatMap(({ code, unit }) => (units.get(code) === unit ? [code] : [])));
  const of = (setting: Setting | null, all: Consolidated['totals']) =>
    all.flatMap(({ code, value }) => (same.has(code) ? [{ code, setting, value }] : []));
  return [
    ...of(null, totals),
    ...bySetting.flatMap(({ setting, totals: own }) => (setting === null ? [] : of(setting, own))),
  ];
}
