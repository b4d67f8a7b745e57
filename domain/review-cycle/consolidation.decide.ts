import { standingIn } from '#domain/access/standing.ts';
import type { CheckResult } from '#domain/checks/check-result.ts';
import { answersOf } from '#domain/consolidation/answers.ts';
import { type Consolidated, consolidate } from '#domain/consolidation/consolidate.ts';
import { heldOver } from '#domain/consolidation/held-over.ts';
import { coverageOf } from '#domain/consolidation/lacking.ts';
import { madeIn } from '#domain/consolidation/made-of.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { accept, type Given } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { dueEvents } from '#domain/review-cycle/advance.ts';
import type { ApproveConsolidation, Consolidate } from '#domain/review-cycle/commands.ts';
import { pending, stillRunning } from '#domain/review-cycle/members.ts';
import { type CycleDecision, no } from '#domain/review-cycle/refusals.ts';
import { relationsOf } from '#domain/review-cycle/relations.ts';
import type { Report } from '#domain/review-cycle/report.ts';
import type { CycleState, Member } from '#domain/review-cycle/state.ts';
import { checkTotals, type TotalsOver } from '#domain/review-cycle/totals-checks.ts';
import { consolidateYears } from '#domain/review-cycle/years.decide.ts';

/** May be repeated until it is approved; the last one counts. */
export function consolidateReports(before: CycleState, command: Consolidate, given: Given): CycleDecision {
  const years = 'plan' in before ? before.plan?.years : undefined;
  if (years !== undefined) return consolidateYears(before, years, command);
  const state = standingIn(before, 'collected', 'consolidated');
  if (state.status === 'collected') {
    const owing = state.members.filter((member) => pending(state, member));
    const open = stillRunning(state, owing, given.at);
    if (open.length > 0) {
      const facts = { count: open.length, units: open.map(({ name }) => name).join(', ') };
      return no('unit-reopening-running', { facts, liftedBy: ['coordinator'] });
    }
  }
  const accepted = state.members.flatMap((member) => acceptedReport(member));
  if (accepted.length === 0) return no('nothing-accepted', { liftedBy: ['coordinator'] });
  const { template } = state.plan;
  const input = {
    ...{ indicators: template.indicators, relations: relationsOf(template), members: state.members },
    accepted: accepted.map(({ unit, report }) => ({ unit, figures: report.figures, missing: report.missing ?? [] })),
  };
  const result = consolidate(input);
  const answers = answersOf(input);
  const reports = accepted.map(({ report }) => report);
  const units = {
    accepted: accepted.map(({ unit }) => unit),
    leftOut: state.members.filter(isLeftOut).map(({ unit }) => unit),
  };
  const names = new Map(state.members.map(({ unit, name }) => [unit, name]));
  const nameOf = (unit: UnitId): string => names.get(unit) ?? unit;
  // Every figure of every unit is looked at for it: only where a share has left somebody out.
  let covers: ReturnType<typeof coverageOf> | null = null;
  const leftOutOf = (code: string): readonly string[] => {
    const indicator = template.indicators.find((one) => one.code === code);
    if (indicator === undefined) return [];
    covers ??= coverageOf({ ...input, ...units, reports: input.accepted });
    return covers(indicator).lacking.map(({ unit }) => nameOf(unit));
  };
  const held = new Map(
    [...heldOver(input, result.totals)].map(([id, { totals, leftOut }]) => [
      id,
      { totals, leftOut: leftOut.map(nameOf) },
    ]),
  );
  const data = {
    ...result,
    ...(madeIn(input).length === 0 ? {} : { paired: true }),
    ...(answers.length === 0 ? {} : { answers }),
    ...units,
    checks: checksOf(result, reports, state, { leftOutOf, held }),
    rounds: accepted.map(({ unit, report: { round, receipt } }) => ({ unit, round, receipt })),
  };
  const due = state.status === 'collected' ? dueEvents(state, given.at) : [];
  return accept([...due, { type: 'ReportsConsolidated', data }]);
}

/** Failed hard checks block; only the leader can lift that, and the reason stays on record. */
export function approveConsolidation(before: CycleState, { data }: ApproveConsolidation): CycleDecision {
  const state = standingIn(before, 'consolidated');
  const gone = (state.consolidation.years?.of ?? []).filter(({ cycle }) => data.withdrawn?.includes(cycle) ?? false);
  if (gone.length > 0) {
    const facts = { count: gone.length, years: gone.map(({ label }) => label).join(', ') };
    return no('year-withdrawn', { facts, liftedBy: ['coordinator'] });
  }
  const failed = state.consolidation.checks.filter(({ outcome }) => outcome === 'fail');
  const reason = data.overrideReason?.trim() || null;
  if (failed.length > 0 && reason === null) {
    const facts = { count: failed.length, checks: failed.map(({ check, id }) => `${check} ${id}`).join(', ') };
    return no('hard-check-failed', { facts, liftedBy: ['leader'] });
  }
  return accept([{ type: 'ConsolidationApproved', data: { overrideReason: failed.length > 0 ? reason : null } }]);
}

interface Accepted {
  readonly unit: Member['unit'];
  readonly report: Report;
}

function acceptedReport({ unit, standing }: Member): readonly Accepted[] {
  return standing.status === 'accepted' ? [{ unit, report: standing.report }] : [];
}

/** An exempted unit is not missing. */
function isLeftOut({ standing }: Member): boolean {
  return standing.status !== 'accepted' && standing.status !== 'exempted';
}

type Consolidating = Extract<CycleState, { status: 'collected' | 'consolidated' }>;

/** Totals are checked as a report is, with the latest date of the figures behind each and the conference as the event. */
function checksOf(
  result: Consolidated,
  reports: readonly Report[],
  state: Consolidating,
  over: TotalsOver,
): readonly CheckResult[] {
  const { plan, conference } = state;
  const latest = latestDates(reports);
  const values = result.totals.map((total) => ({ ...total, asOf: latest.get(total.code) ?? null }));
  const date = conference?.heldOn ?? plan.conferenceDate;
  const event = date === null ? null : { kind: 'conference', date, stated: null };
  return checkTotals(plan.template, values, { event, ...over });
}

function latestDates(reports: readonly Report[]): ReadonlyMap<string, CivilDate> {
  const latest = new Map<string, CivilDate>();
  for (const { figures } of reports) {
    for (const { code, asOf } of figures) {
      const last = latest.get(code);
      if (asOf !== null && (last === undefined || asOf > last)) latest.set(code, asOf);
    }
  }
  return latest;
}
