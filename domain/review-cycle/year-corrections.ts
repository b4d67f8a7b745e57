import type { Total } from '#domain/consolidation/total.ts';
import type { SealedYear } from '#domain/consolidation/sealed-year.ts';
import { sumYears } from '#domain/consolidation/sum-years.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { ConsolidationResult } from '#domain/review-cycle/consolidation-result.ts';
import { type Corrections, differing, grouped, noCorrections } from '#domain/review-cycle/corrections.ts';
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
  return corrections?.now === undefined ? year : { ...year, ...corrections.now };
}
