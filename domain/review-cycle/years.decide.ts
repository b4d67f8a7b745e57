import { standingIn } from '#domain/access/standing.ts';
import type { CheckRelation } from '#domain/checks/checked-report.ts';
import { leftOutOver } from '#domain/consolidation/left-out-in-year.ts';
import { basesOf } from '#domain/consolidation/held-over.ts';
import { sumYears, type YearsSummed } from '#domain/consolidation/sum-years.ts';
import { sameYears } from '#domain/consolidation/years-over.ts';
import { accept } from '#domain/kernel/decision.ts';
import type { Consolidate } from '#domain/review-cycle/commands.ts';
import { codesOf } from '#domain/report-template/relation.ts';
import type { PlannedYear } from '#domain/review-cycle/plan.ts';
import { type CycleDecision, no } from '#domain/review-cycle/refusals.ts';
import { relationsOf } from '#domain/review-cycle/relations.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';
import { checkTotals } from '#domain/review-cycle/totals-checks.ts';

/** Made of what each year has sealed, looked up where the command is taken; of a year that was withdrawn since nothing is left to sum. */
export function consolidateYears(
  before: CycleState,
  planned: readonly PlannedYear[],
  { data }: Consolidate,
): CycleDecision {
  const { plan, conference } = standingIn(before, 'planned', 'consolidated');
  const given = data.years ?? [];
  const gone = planned.filter((year) => !given.some(({ cycle }) => cycle === year.cycle));
  if (gone.length > 0) {
    const facts = { count: gone.length, years: gone.map(({ label }) => label).join(', ') };
    return no('year-totals-missing', { facts, liftedBy: ['coordinator'] });
  }
  const years = planned.flatMap((year) => given.filter(({ cycle }) => cycle === year.cycle).slice(0, 1));
  const outline = { indicators: plan.template.indicators, relations: relationsOf(plan.template) };
  const summed = sumYears(outline, years);
  if (summed.totals.length === 0) return no('years-without-sum', { liftedBy: ['coordinator'] });
  const { totals, bySetting, faults } = summed;
  const bases = basesOf(outline);
  const date = conference?.heldOn ?? plan.conferenceDate;
  const checks = checkTotals(
    plan.template,
    totals.map((total) => ({ ...total, asOf: null })),
    {
      event: date === null ? null : { kind: 'conference', date, stated: null },
      leftOutIn: (relation) => leftOutOver(years, relation),
      compares: (relation) => comparable(relation, summed),
      unevenIn: (relation) =>
        years
          .filter(({ uneven = [] }) => bases(relation).some((code) => uneven.includes(code)))
          .map(({ label }) => label),
    },
  );
  const sealed = { totals, bySetting, byUnit: [], accepted: [], leftOut: [], checks, rounds: [] };
  return accept([{ type: 'ReportsConsolidated', data: { ...sealed, years: { of: years, faults } } }]);
}

/** Totals of different years, or one that is not there, may differ without anybody having been wrong. */
function comparable(relation: CheckRelation, { totals, over }: YearsSummed): boolean {
  if (relation.check === 'K6') return false;
  const codes = codesOf(relation).map(({ code }) => code);
  if (codes.some((code) => !totals.some((total) => total.code === code))) return false;
  return sameYears(
    codes.filter((code) => over.has(code)),
    over,
  );
}
