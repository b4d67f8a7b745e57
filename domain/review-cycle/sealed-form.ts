import { totalsForm } from '#domain/consolidated-report/totals-form.ts';
import type { CoverageOfYears } from '#domain/consolidation/year-cover.ts';
import { noTotals, type TotalsForm } from '#domain/documents/totals-form.ts';
import { sealedInput } from '#domain/review-cycle/corrections.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';

/** The table of the consolidated report as its totals were made, whatever notes say of them since; none before they are. */
export function sealedForm(state: CycleState, coverage: CoverageOfYears = new Map()): TotalsForm {
  if (!('consolidation' in state) || state.consolidation === null) return noTotals;
  const { consolidation, members } = state;
  const { totals, accepted, leftOut, years } = consolidation;
  const { accepted: reports, ...input } = sealedInput({ ...state, consolidation });
  const names = new Map(members.map(({ unit, name }) => [unit, name]));
  const ofYears = years === undefined ? undefined : { ...years, coverage };
  const labels = new Map(years?.of.map(({ cycle, label }) => [cycle, label]));
  return {
    lines: totalsForm({ ...input, accepted, leftOut, totals, years: ofYears, reports }),
    nameOf: (unit) => names.get(unit) ?? unit,
    yearOf: (cycle) => labels.get(cycle) ?? cycle,
  };
}
