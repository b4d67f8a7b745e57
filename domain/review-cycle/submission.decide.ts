import { accept, type Given } from '#domain/kernel/decision.ts';
import type { SubmitReport } from '#domain/review-cycle/commands.ts';
import { figureFault } from '#domain/review-cycle/figure-faults.ts';
import { deadlineOf, memberOf, owesNothing, pending } from '#domain/review-cycle/members.ts';
import { judging } from '#domain/review-cycle/phase.ts';
import { type CycleDecision, isRefused, no, type Refused } from '#domain/review-cycle/refusals.ts';
import type { Report } from '#domain/review-cycle/report.ts';
import { sectionFault } from '#domain/review-cycle/section-faults.ts';
import type { Collected, Collecting, CycleState, Member } from '#domain/review-cycle/state.ts';

/** A late report is accepted and counted late; only a unit's own deadline and the moment of arrival decide. */
export function submitReport(state: CycleState, { data }: SubmitReport, given: Given): CycleDecision {
  const cycle = judging(state);
  if (isRefused(cycle)) return cycle;
  const member = memberOf(cycle, data.unit);
  if (isRefused(member)) return member;
  const fault =
    owesNothing(member.standing) ??
    closedFor(cycle, member, given) ??
    periodFault(cycle, data.period) ??
    figureFault(cycle.plan.template, member.setting, data.figures) ??
    sectionFault(cycle.plan, data.sections) ??
    signerFault(data.signer);
  if (fault !== null) return fault;
  return accept([
    { type: 'ReportSubmitted', data: { unit: member.unit, report: reportOf(cycle, member, data, given) } },
  ]);
}

function reportOf(cycle: Collecting | Collected, member: Member, data: SubmitReport['data'], given: Given): Report {
  const previous = member.standing.status === 'returned' ? member.standing.report : null;
  const dueAt = deadlineOf(cycle, member).at;
  const ownLate = given.at > dueAt;
  return {
    receipt: cycle.lastReceipt + 1,
    round: (previous?.round ?? 0) + 1,
    arrivedAt: given.at,
    dueAt,
    late: cycle.plan.settings.lateCountsFrom === 'firstRound' && previous !== null ? previous.late : ownLate,
    figures: data.figures,
    sections: data.sections,
    signer: data.signer,
    documentNumber: data.documentNumber,
    onBehalf: data.onBehalf,
    flags: data.figures.flatMap(({ code, asOf }) =>
      asOf !== null && asOf > cycle.plan.cutOff ? [{ code: 'asOfAfterCutOff' as const, figure: code, asOf }] : [],
    ),
  };
}

/** Re-opening is for one unit, with an end (trap 10). */
function closedFor(cycle: Collecting | Collected, member: Member, given: Given): Refused | null {
  if (!pending(cycle, member)) {
    return no('collection-closed', { facts: { unit: member.name }, liftedBy: ['coordinator'] });
  }
  const { at } = deadlineOf(cycle, member);
  if (cycle.status === 'collecting' || given.at <= at) return null;
  return no('unit-reopening-ended', { facts: { dueAt: at }, liftedBy: ['coordinator'] });
}

function periodFault({ plan }: Collecting | Collected, period: string): Refused | null {
  if (period === plan.period.code) return null;
  return no('report-wrong-period', { at: '/period', facts: { stated: period, expected: plan.period.code } });
}

function signerFault({ post, name }: Report['signer']): Refused | null {
  if (name.trim() === '') return no('report-signer-missing', { at: '/signer/name' });
  return post.trim() === '' ? no('report-signer-missing', { at: '/signer/post' }) : null;
}
