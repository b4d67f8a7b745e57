import { standingIn } from '#domain/access/standing.ts';
import { accept, type Given, nothing } from '#domain/kernel/decision.ts';
import { dueEvents } from '#domain/review-cycle/advance.ts';
import type { AcceptReport, OpenPlaces, ReturnReport } from '#domain/review-cycle/commands.ts';
import { catchUpWithConference } from '#domain/review-cycle/conference.decide.ts';
import { memberOf } from '#domain/review-cycle/members.ts';
import { placeOf } from '#domain/review-cycle/opened-places.ts';
import { lineOf, placedReasons } from '#domain/review-cycle/placed-reasons.ts';
import { type CycleDecision, isRefused, no, type Refused } from '#domain/review-cycle/refusals.ts';
import type { PinnedTemplate } from '#domain/review-cycle/plan.ts';
import type { Report, ReturnReason } from '#domain/review-cycle/report.ts';
import type { CycleState, Standing } from '#domain/review-cycle/state.ts';

/** Returned counts as not completed: the unit owes its report again. */
export function returnReport(state: CycleState, { data }: ReturnReport, given: Given): CycleDecision {
  const cycle = standingIn(state, 'collecting', 'collected');
  const member = memberOf(cycle, data.unit);
  const report = waitingReport(member.standing, data.round);
  if (isRefused(report)) return report;
  const fault = reasonFault(cycle.plan.template, report, data.reasons);
  if (fault !== null) return fault;
  const reasons = placedReasons(cycle.plan.template, report, data.reasons);
  return accept([
    // Rungs that came due while the report lay here fire first, without this unit: only what is left reminds it again.
    ...dueEvents(cycle, given.at),
    { type: 'ReportReturned', data: { unit: member.unit, round: report.round, reasons } },
    ...catchUpWithConference(cycle, member, given),
  ]);
}

/** The unit found that a correction needs more than was opened; whoever may return may open it, with the reason. */
export function openPlaces(state: CycleState, { data }: OpenPlaces): CycleDecision {
  const cycle = standingIn(state, 'collecting', 'collected');
  const member = memberOf(cycle, data.unit);
  const { report, reasons } = standingIn(member.standing, 'returned');
  if (report.round !== data.round) return superseded(data.round, report.round);
  const fault = reasonFault(cycle.plan.template, report, data.reasons);
  if (fault !== null) return fault;
  const fresh = placedReasons(cycle.plan.template, report, data.reasons).filter(
    (one) => !reasons.some((said) => said.reason === one.reason && sameMark(said, one)),
  );
  if (fresh.length === 0) return nothing('already-so');
  return accept([
    { type: 'PlacesOpened', data: { unit: member.unit, round: report.round, reasons: fresh, after: reasons.length } },
  ]);
}

function sameMark(a: ReturnReason, b: ReturnReason): boolean {
  return a.path === b.path && a.paragraph?.at === b.paragraph?.at;
}

function reasonFault(template: PinnedTemplate, report: Report, reasons: readonly ReturnReason[]): Refused | null {
  if (reasons.length === 0) return no('return-without-reason', { at: '/reasons' });
  for (const [row, { path, reason, paragraph }] of reasons.entries()) {
    if (reason.trim() === '') return no('return-without-reason', { at: `/reasons/${row}/reason` });
    if (path !== null && !isWhole(template, report, path)) {
      return no('return-place-unknown', { at: `/reasons/${row}/path`, facts: { path } });
    }
    if (paragraph !== undefined && (path === null || lineOf(template, report, path, paragraph.at) === null)) {
      const facts = { paragraph: paragraph.at + 1 };
      return no('return-paragraph-unknown', { at: `/reasons/${row}/paragraph`, facts });
    }
  }
  return null;
}

/** A mark is of a figure, a section or the files: with more behind it (a paragraph) the whole section opened, and was not what was meant. */
function isWhole(template: PinnedTemplate, report: Report, path: string): boolean {
  return path.split('/').length <= 3 && placeOf(template, report, path) !== null;
}

export function acceptReport(state: CycleState, { data }: AcceptReport): CycleDecision {
  const cycle = standingIn(state, 'collecting', 'collected');
  const member = memberOf(cycle, data.unit);
  const report = waitingReport(member.standing, data.round);
  if (isRefused(report)) return report;
  return accept([{ type: 'ReportAccepted', data: { unit: member.unit, round: report.round } }]);
}

/** The report that waits to be judged, if it is the round that was looked at. */
function waitingReport(standing: Standing, round: number): Report | Refused {
  const { report } = standingIn(standing, 'submitted');
  if (report.round === round) return report;
  return superseded(round, report.round);
}

function superseded(stated: number, current: number): Refused {
  return no('report-round-superseded', { at: '/round', facts: { stated, current } });
}
