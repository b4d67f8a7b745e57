import { standingIn } from '#domain/access/standing.ts';
import { accept, type Given } from '#domain/kernel/decision.ts';
import { dueEvents } from '#domain/review-cycle/advance.ts';
import type { AcceptReport, ReturnReport } from '#domain/review-cycle/commands.ts';
import { catchUpWithConference } from '#domain/review-cycle/conference.decide.ts';
import { memberOf } from '#domain/review-cycle/members.ts';
import { placeOf } from '#domain/review-cycle/opened-places.ts';
import { type CycleDecision, isRefused, no, type Refused } from '#domain/review-cycle/refusals.ts';
import type { Report } from '#domain/review-cycle/report.ts';
import type { CycleState, Standing } from '#domain/review-cycle/state.ts';

/** Returned counts as not completed: the unit owes its report again. */
export function returnReport(state: CycleState, { data }: ReturnReport, given: Given): CycleDecision {
  const cycle = standingIn(state, 'collecting', 'collected');
  const member = memberOf(cycle, data.unit);
  const report = waitingReport(member.standing, data.round);
  if (isRefused(report)) return report;
  if (data.reasons.length === 0) return no('return-without-reason', { at: '/reasons' });
  const empty = data.reasons.findIndex(({ reason }) => reason.trim() === '');
  if (empty >= 0) return no('return-without-reason', { at: `/reasons/${empty}/reason` });
  const unknown = data.reasons.findIndex(
    ({ path }) => path !== null && placeOf(cycle.plan.template, report, path) === null,
  );
  if (unknown >= 0) {
    const facts = { path: data.reasons[unknown]?.path ?? '' };
    return no('return-place-unknown', { at: `/reasons/${unknown}/path`, facts });
  }
  return accept([
    // Rungs that came due while the report lay here fire first, without this unit: only what is left reminds it again.
    ...dueEvents(cycle, given.at),
    { type: 'ReportReturned', data: { unit: member.unit, round: report.round, reasons: data.reasons } },
    ...catchUpWithConference(cycle, member, given),
  ]);
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
  return no('report-round-superseded', { at: '/round', facts: { stated: round, current: report.round } });
}
