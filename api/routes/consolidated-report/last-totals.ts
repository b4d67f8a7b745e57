import { type PeriodBefore, totalsBefore } from '#domain/consolidation/period-before.ts';
import { calendarBounds, parsePeriod } from '#domain/deadlines/period.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';
import { cycleDoc } from '#db/queries/cycle.query.ts';
import { sealedBefore } from '#db/queries/sealed-before.query.ts';
import { correctedNow } from '#api/routes/consolidated-report/corrected-now.ts';
import type { ApiDeps } from '#api/support/deps.ts';

/** What the period before came to, as a command and a question carry it; left out: nothing that is sealed. */
export async function lastTotals(
  deps: ApiDeps,
  cycle: StreamId,
  plan: Pick<CyclePlan, 'template'>,
): Promise<{ readonly last?: PeriodBefore }> {
  const before = await sealedBefore(deps.db, cycle);
  const doc = before === null ? null : await cycleDoc(deps.db, before);
  if (before === null || doc === null || !('consolidation' in doc) || doc.consolidation === null) return {};
  const { period, template } = doc.plan;
  const named = parsePeriod(period.code);
  const { from, to } = named === null ? period : calendarBounds(named);
  const corrected = new Map((await correctedNow(deps, before)).map((one) => [one.ref, one.corrected]));
  const totals = totalsBefore(doc.consolidation, template.indicators, plan.template.indicators, corrected);
  return { last: { label: period.label, from, to, totals } };
}
