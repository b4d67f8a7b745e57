import { unevenCodes } from '#domain/consolidation/held-over.ts';
import { leftOutInYear } from '#domain/consolidation/left-out-in-year.ts';
import type { Measure, SealedYear } from '#domain/consolidation/sealed-year.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { isSummed, typeOf } from '#domain/report-template/field.ts';
import type { ConsolidationResult } from '#domain/review-cycle/consolidation-result.ts';
import { type CyclePlan, isAskedFor, type PlannedYear } from '#domain/review-cycle/plan.ts';
import { relationsOf } from '#domain/review-cycle/relations.ts';
import type { CycleDoc } from '#db/projections/cycle-doc.ts';
import { cycleDoc } from '#db/queries/cycle.query.ts';
import type { RecordDeps } from '#engine/deps.ts';

type Frame = Pick<CyclePlan, 'cycle' | 'committee' | 'host' | 'clock'>;

interface Sealed {
  readonly plan: CyclePlan;
  readonly consolidation: ConsolidationResult;
}

interface YearsNamed {
  readonly years: readonly PlannedYear[];
  /** Of the host's own those that cannot be summed: they are refused by name. */
  readonly unsealed: readonly Pick<PlannedYear, 'cycle' | 'label'>[];
}

/** Of the cycles named, in their order, those whose approved totals this plan may sum. Another host's is as one that never was. */
export async function plannedYears({ db }: RecordDeps, cycles: readonly StreamId[], frame: Frame): Promise<YearsNamed> {
  const found = await Promise.all(
    [...new Set(cycles)].map(async (cycle) => [cycle, await cycleDoc(db, cycle)] as const),
  );
  const known = new Map(found.map(([cycle, doc]) => [cycle, doc === null ? null : sealedIn(doc, frame)]));
  return {
    years: cycles.flatMap((cycle) => {
      const sealed = known.get(cycle) ?? null;
      return sealed === null ? [] : [{ cycle, ...periodOf(sealed.plan) }];
    }),
    unsealed: found.flatMap(([cycle, doc]) => {
      const plan = doc !== null && 'plan' in doc ? doc.plan : null;
      const own = plan !== null && plan.host.unit === frame.host.unit && known.get(cycle) === null;
      return own ? [{ cycle, label: plan.period.label }] : [];
    }),
  };
}

/** What they have sealed. One that was withdrawn since is not among them. */
export async function sealedYears({ db }: RecordDeps, plan: CyclePlan): Promise<readonly SealedYear[]> {
  const years: SealedYear[] = [];
  for (const { cycle } of plan.years ?? []) {
    const doc = await cycleDoc(db, cycle);
    const sealed = doc === null ? null : sealedIn(doc, plan);
    if (sealed === null) continue;
    const { totals, bySetting, paired, accepted, checks } = sealed.consolidation;
    const { template, members } = sealed.plan;
    const uneven = unevenCodes({ indicators: template.indicators, members, accepted }, totals);
    const leftOut = leftOutInYear(relationsOf(template), checks);
    years.push({
      ...{ cycle, ...periodOf(sealed.plan), totals, bySetting, measures: measuresOf(sealed.plan) },
      ...(paired === undefined ? {} : { paired }),
      ...(uneven.length === 0 ? {} : { uneven }),
      ...(leftOut.length === 0 ? {} : { leftOut }),
    });
  }
  return years;
}

/** Of the years this cycle sums those that were withdrawn; none where units reported. */
export async function withdrawnYears({ db }: RecordDeps, cycle: StreamId): Promise<readonly StreamId[]> {
  const doc = await cycleDoc(db, cycle);
  const years = (doc !== null && 'plan' in doc ? doc.plan?.years : undefined) ?? [];
  const withdrawn = await Promise.all(
    years.map(async (year) => (await cycleDoc(db, year.cycle))?.status === 'cancelled'),
  );
  return years.flatMap((year, at) => (withdrawn[at] === true ? [year.cycle] : []));
}

/** Null: nothing of it is approved, it is another committee's or host's, it is no review of a period or sums others itself, or it was only rehearsed and this one is not. */
export function sealedIn(doc: CycleDoc, { cycle, committee, host, clock }: Frame): Sealed | null {
  if (!('approval' in doc) || doc.approval === null || doc.consolidation === null) return null;
  const { plan, consolidation } = doc;
  const apart = plan.clock !== null && clock === null;
  const review = !isAskedFor(plan.reviewKind) && plan.years === undefined;
  const others = plan.host.unit !== host.unit || plan.committee.id !== committee.id;
  return plan.cycle === cycle || others || !review || apart ? null : { plan, consolidation };
}

function periodOf({ period: { label, from, to } }: CyclePlan): Omit<PlannedYear, 'cycle'> {
  return { label, from, to };
}

function measuresOf({ template }: CyclePlan): readonly Measure[] {
  return template.indicators.map((indicator) => {
    const { code, label, unit } = indicator;
    return { code, label, unit, is: typeOf(indicator).is, summed: isSummed(indicator) };
  });
}
