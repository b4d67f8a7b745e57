import type { Total } from '#domain/consolidation/consolidate.ts';
import type { SealedYear } from '#domain/consolidation/sealed-year.ts';
import { sumYears } from '#domain/consolidation/sum-years.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { ConsolidationResult } from '#domain/review-cycle/consolidation-result.ts';
import {
  type CorrectedTotal,
  type Corrections,
  differing,
  grouped,
  noCorrections,
} from '#domain/review-cycle/corrections.ts';
import type { PinnedTemplate } from '#domain/review-cycle/plan.ts';
import { relationsOf } from '#domain/review-cycle/relations.ts';

/** What notes on the years' figures make of their sum. Its own numbers of notes are none: each year has its own. */
export function yearCorrections(
  template: PinnedTemplate,
  sealed: ConsolidationResult,
  ofYear: ReadonlyMap<StreamId, Corrections>,
): Corrections {
  const years = sealed.years?.of ?? [];
  if (years.every(({ cycle }) => (ofYear.get(cycle)?.totals ?? []).length === 0)) return noCorrections;
  const outline = { indicators: template.indicators, relations: relationsOf(template) };
  const now = sumYears(
    outline,
    years.map((year) => withCorrections(year, ofYear.get(year.cycle))),
  );
  const differ = (before: readonly Total[], after: readonly Total[]) => differing(before, after, () => []);
  return {
    totals: differ(sealed.totals, now.totals),
    bySetting: grouped(sealed.bySetting, now.bySetting, ({ setting }) => setting, differ),
    byUnit: [],
    // Answers of several years are no sum of anything.
    answers: [],
  };
}

/** A year's totals as accepted notes make them; the sealed ones are not touched. */
function withCorrections(year: SealedYear, corrections: Corrections | undefined): SealedYear {
  if (corrections === undefined) return year;
  const groups = new Set([...year.bySetting, ...corrections.bySetting].map(({ setting }) => setting));
  return {
    ...year,
    totals: corrected(year.totals, corrections.totals),
    bySetting: [...groups].map((setting) => ({
      setting,
      totals: corrected(
        year.bySetting.find((each) => each.setting === setting)?.totals ?? [],
        corrections.bySetting.find((each) => each.setting === setting)?.totals ?? [],
      ),
    })),
  };
}

function corrected(totals: readonly Total[], moved: readonly CorrectedTotal[]): readonly Total[] {
  const now = new Map(moved.map((each) => [each.code, each.corrected]));
  const known = new Set(totals.map(({ code }) => code));
  return [
    ...totals.flatMap((total) => {
      const value = now.has(total.code) ? (now.get(total.code) ?? null) : total.value;
      return value === null ? [] : [{ ...total, value }];
    }),
    ...moved
      .filter(({ code }) => !known.has(code))
      .flatMap(({ code, corrected: value }): readonly Total[] =>
        value === null ? [] : [{ code, value, basis: 'summed', reports: 1 }],
      ),
  ];
}
