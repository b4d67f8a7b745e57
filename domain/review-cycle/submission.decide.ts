import { handOf } from '#domain/access/both-sides.ts';
import { standingIn } from '#domain/access/standing.ts';
import { accept, type Given } from '#domain/kernel/decision.ts';
import type { SubmitReport } from '#domain/review-cycle/commands.ts';
import { withComputed } from '#domain/review-cycle/computed-figures.ts';
import { figureFault } from '#domain/review-cycle/figure-faults.ts';
import { deadlineOf, isSuspended, memberOf } from '#domain/review-cycle/members.ts';
import { type CycleDecision, no, type Refused } from '#domain/review-cycle/refusals.ts';
import { isMarked, openedBy } from '#domain/review-cycle/opened-places.ts';
import type { Reply, Report } from '#domain/review-cycle/report.ts';
import { sealedFault } from '#domain/review-cycle/sealed-faults.ts';
import { filesFault } from '#domain/review-cycle/file-faults.ts';
import { sectionFault } from '#domain/review-cycle/section-faults.ts';
import type { Collected, Collecting, CycleState, Member } from '#domain/review-cycle/state.ts';

/** A late report is accepted and counted late; only a unit's own deadline and the moment of arrival decide. */
export function submitReport(state: CycleState, { data }: SubmitReport, given: Given): CycleDecision {
  const cycle = standingIn(state, 'collecting', 'collected');
  const member = memberOf(cycle, data.unit);
  const fault =
    paperFault(data, given) ??
    reopeningEnded(cycle, member, given) ??
    periodFault(cycle, data.period) ??
    figureFault(cycle.plan.template, member.setting, data.figures, data.missing, cycle.plan.cutOff) ??
    sectionFault(cycle.plan, member.setting, data.sections) ??
    filesFault(data.files ?? []) ??
    notOpened(cycle, member, data) ??
    replyFault(cycle, member, data.replies ?? []) ??
    signerFault(data.signer);
  if (fault !== null) return fault;
  return accept([
    { type: 'ReportSubmitted', data: { unit: member.unit, report: reportOf(cycle, member, data, given) } },
  ]);
}

function reportOf(cycle: Collecting | Collected, member: Member, data: SubmitReport['data'], given: Given): Report {
  const previous = member.standing.status === 'returned' ? member.standing.report : null;
  const dueAt = deadlineOf(cycle, member).at;
  const ownLate = given.at > dueAt && !isSuspended(cycle, member);
  return {
    receipt: cycle.lastReceipt + 1,
    round: (previous?.round ?? 0) + 1,
    arrivedAt: given.at,
    dueAt,
    late: cycle.plan.settings.lateCountsFrom === 'firstRound' && previous !== null ? previous.late : ownLate,
    figures: withComputed(cycle.plan.template, data.figures),
    ...((data.missing ?? []).length === 0 ? {} : { missing: data.missing }),
    sections: data.sections,
    signer: data.signer,
    documentNumber: data.documentNumber,
    onBehalf: data.onBehalf,
    // Without an account nobody can be told from another of his name.
    ...(given.actor.account === undefined ? {} : { sentBy: handOf(given.actor) }),
    ...((data.replies ?? []).length === 0 ? {} : { replies: data.replies }),
    ...((data.files ?? []).length === 0 ? {} : { files: data.files }),
    flags: data.figures.flatMap(({ code, asOf }) =>
      asOf !== null && asOf > cycle.plan.cutOff ? [{ code: 'asOfAfterCutOff' as const, figure: code, asOf }] : [],
    ),
  };
}

/** A report that came back is corrected where it was marked, and nowhere else. */
function notOpened({ plan }: Collecting | Collected, { standing }: Member, data: SubmitReport['data']): Refused | null {
  if (standing.status !== 'returned') return null;
  const { report, reasons } = standing;
  return sealedFault(plan.template, openedBy(plan.template, report, reasons), report, data);
}

/** Answers belong to what was asked: each to a mark of the return, or to the return as a whole. */
function replyFault({ plan }: Collecting | Collected, { standing }: Member, replies: readonly Reply[]): Refused | null {
  const said = new Set<string | null>();
  for (const [row, { path, text }] of replies.entries()) {
    const at = `/replies/${row}`;
    if (text.trim() === '') return no('reply-empty', { at: `${at}/text` });
    if (standing.status !== 'returned' || said.has(path) || !isMarked(plan.template, standing, path)) {
      return no('reply-not-asked', { at: `${at}/path`, facts: { path: path ?? '' } });
    }
    said.add(path);
  }
  return null;
}

/** Re-opening is for one unit, with an end (trap 10). */
function reopeningEnded(cycle: Collecting | Collected, member: Member, given: Given): Refused | null {
  const { at } = deadlineOf(cycle, member);
  if (cycle.status === 'collecting' || given.at <= at || isSuspended(cycle, member)) return null;
  return no('unit-reopening-ended', { facts: { dueAt: at }, liftedBy: ['coordinator'] });
}

/** The unit itself hands in its own; the host's coordinator names the paper it came on. */
function paperFault({ unit, onBehalf }: SubmitReport['data'], { actor }: Given): Refused | null {
  if (actor.unit === unit) return onBehalf === null ? null : no('report-on-behalf-not-needed', { at: '/onBehalf' });
  if (onBehalf === null) return no('report-on-behalf-unstated', { at: '/onBehalf', facts: { unit } });
  if (onBehalf.reason.trim() === '') return no('report-on-behalf-unstated', { at: '/onBehalf/reason' });
  return onBehalf.document.trim() === '' ? no('report-on-behalf-unstated', { at: '/onBehalf/document' }) : null;
}

function periodFault({ plan }: Collecting | Collected, period: string): Refused | null {
  if (period === plan.period.code) return null;
  return no('report-wrong-period', { at: '/period', facts: { stated: period, expected: plan.period.code } });
}

function signerFault({ post, name }: Report['signer']): Refused | null {
  if (name.trim() === '') return no('report-signer-missing', { at: '/signer/name' });
  return post.trim() === '' ? no('report-signer-missing', { at: '/signer/post' }) : null;
}
