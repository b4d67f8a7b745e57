import { accept, type Given } from '#domain/kernel/decision.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { dueEvents } from '#domain/review-cycle/advance.ts';
import type { AcceptReport, ReturnReport } from '#domain/review-cycle/commands.ts';
import { catchUpWithConference } from '#domain/review-cycle/conference.decide.ts';
import { memberOf } from '#domain/review-cycle/members.ts';
import { judging } from '#domain/review-cycle/phase.ts';
import { type CycleDecision, isRefused, no, type Refused } from '#domain/review-cycle/refusals.ts';
import type { Report } from '#domain/review-cycle/report.ts';
import type { CycleState, Standing } from '#domain/review-cycle/state.ts';

/** Returned counts as not completed: the unit owes its report again. */
export function returnReport(state: CycleState, { data }: ReturnReport, given: Given): CycleDecision {
  const cycle = judging(state);
  if (isRefused(cycle)) return cycle;
  const member = memberOf(cycle, data.unit);
  if (isRefused(member)) return member;
  const report = waitingReport(member.standing, data.round);
  if (isRefused(report)) return report;
  if (data.reasons.length === 0) return no('return-without-reason', { at: '/reasons' });
  const empty = data.reasons.findIndex(({ reason }) => reason.trim() === '');
  if (empty >= 0) return no('return-without-reason', { at: `/reasons/${empty}/reason` });
  return accept([
    // Rungs that came due while the report lay here fire first, without this unit: only what is left reminds it again.
    ...dueEvents(cycle, given.at),
    { type: 'ReportReturned', data: { unit: member.unit, round: report.round, reasons: data.reasons } },
    ...catchUpWithConference(cycle, member, given),
  ]);
}

export function acceptReport(state: CycleState, { data }: AcceptReport): CycleDecision {
  const cycle = judging(state);
  if (isRefused(cycle)) return cycle;
  const member = memberOf(cycle, data.unit);
  if (isRefused(member)) return member;
  const report = waitingReport(member.standing, data.round);
  if (isRefused(report)) return report;
  return accept([{ type: 'ReportAccepted', data: { unit: member.unit, round: report.round } }]);
}

/** The report that waits to be judged, if it is the round that was looked at. */
function waitingReport(standing: Standing, round: number): Report | Refused {
  switch (standing.status) {
    case 'submitted':
      if (standing.report.round === round) return standing.report;
      return no('report-round-superseded', { at: '/round', facts: { stated: round, current: standing.report.round } });
    case 'expected':
      return no('report-not-submitted', { liftedBy: ['reporter', 'unitHead'] });
    case 'returned':
      return no('report-already-returned', {
        facts: { round: standing.report.round },
        liftedBy: ['reporter', 'unitHead'],
      });
    case 'accepted':
      return no('report-already-accepted', { facts: { receipt: standing.report.receipt }, liftedBy: ['coordinator'] });
    case 'exempted':
      return no('unit-exempted', { facts: { reason: standing.reason }, liftedBy: ['coordinator'] });
    default:
      return unreachable(standing);
  }
}
