import { totalsForm } from '#domain/consolidated-report/totals-form.ts';
import { noTotals, type TotalsForm } from '#domain/documents/totals-form.ts';
import type { ConsolidationResult } from '#domain/review-cycle/consolidation-result.ts';
import { relationsOf } from '#domain/review-cycle/relations.ts';
import { sealedRounds } from '#domain/review-cycle/sealed-rounds.ts';
import type { CycleState, Member } from '#domain/review-cycle/state.ts';

/** The table of the consolidated report as its totals were made, whatever notes say of them since; none before they are. */
export function sealedForm(state: CycleState): TotalsForm {
  if (!('consolidation' in state) || state.consolidation === null) return noTotals;
  const { consolidation, members, plan } = state;
  const { indicators } = plan.template;
  const { totals, accepted, leftOut, years } = consolidation;
  const names = new Map(members.map(({ unit, name }) => [unit, name]));
  const labels = new Map(years?.of.map(({ cycle, label }) => [cycle, label]));
  const of = { indicators, relations: relationsOf(plan.template), members, accepted, leftOut };
  return {
    lines: totalsForm({ ...of, totals, years, reports: reportsIn(consolidation, members) }),
    nameOf: (unit) => names.get(unit) ?? unit,
    yearOf: (cycle) => labels.get(cycle) ?? cycle,
  };
}

/** The rounds that the totals were made of, and no later one. */
function reportsIn(consolidation: ConsolidationResult, members: readonly Member[]) {
  const rounds = new Map(sealedRounds(consolidation, members).map(({ unit, round }) => [unit, round]));
  return members.flatMap(({ unit, standing }) =>
    standing.status === 'accepted' && rounds.get(unit) === standing.report.round
      ? [{ unit, figures: standing.report.figures, missing: standing.report.missing ?? [] }]
      : [],
  );
}
