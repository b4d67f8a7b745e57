import { type ReportHead, reportHead } from '#domain/documents/report-head.ts';
import type { DocumentLayout } from '#domain/documents/official-document.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { committeeNameOn } from '#domain/organisation/committee.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';
import type { Call } from '#domain/review-cycle/state.ts';
import { allCommittees } from '#db/queries/committees.query.ts';
import { cycleDoc } from '#db/queries/cycle.query.ts';
import { cycleStream } from '#api/support/ids.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { Problem } from '#api/support/problem.ts';

export interface Planned {
  readonly plan: CyclePlan;
  /** Null: not issued yet. */
  readonly call: Call | null;
}

/** Asked after the form of the report: whoever reads that one reads this too. */
export async function plannedCycle(deps: ApiDeps, cycle: string): Promise<Planned> {
  const doc = await cycleDoc(deps.record, cycleStream(cycle));
  if (doc === null || !('plan' in doc) || doc.plan === null) throw new Problem('not-found');
  return { plan: doc.plan, call: 'call' in doc ? doc.call : null };
}

/** In the layout that is asked for; null: as the unit usually has it. */
export async function headOf(
  deps: ApiDeps,
  plan: CyclePlan,
  unit: UnitId,
  { date, layout }: { readonly date: CivilDate; readonly layout: DocumentLayout | null },
): Promise<ReportHead> {
  const member = plan.members.find((planned) => planned.unit === unit);
  if (member === undefined) throw new Problem('not-found');
  const parent = plan.members.find((planned) => planned.unit === member.parent);
  const hosted = (await allCommittees(deps.record)).filter(({ host }) => host === unit);
  return reportHead({
    unit: member,
    parent: parent?.name ?? null,
    programmes: plan.programmes,
    asking: plan.committee,
    ...(layout === null ? {} : { layout }),
    own: hosted.map((committee) => ({ ...committee, name: committeeNameOn(committee, date) })),
  });
}
