import { standingIn } from '#domain/access/standing.ts';
import { bearerOf } from '#domain/documents/number-series.ts';
import { calledIn, noPaper, openOpinions } from '#domain/consolidated-report/paper.ts';
import { emptySections } from '#domain/consolidated-report/outline.ts';
import { isWrittenNumber } from '#domain/documents/written-number.ts';
import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import { accept, type Given } from '#domain/kernel/decision.ts';
import type { ApproveConsolidatedReport } from '#domain/review-cycle/commands.ts';
import { checkReportText, wrongIn } from '#domain/review-cycle/check-report-text.ts';
import { type CycleDecision, isRefused, no, type Refused } from '#domain/review-cycle/refusals.ts';
import { sealedText } from '#domain/review-cycle/sealed-text.ts';
import { formatNumber } from '#domain/words/numbers.ts';
import type { Approved, CycleState } from '#domain/review-cycle/state.ts';

/** The text is what the chair reads out: from here on it is locked, with a number of its own. */
export function approveReport(before: CycleState, { data }: ApproveConsolidatedReport, given: Given): CycleDecision {
  const state = standingIn(before, 'approved', 'conferencing', 'concluded');
  const { number, date, signer, kept } = data;
  if (!isWrittenNumber(number)) return no('report-number-malformed', { at: '/number' });
  if (signer.name.trim() === '' || signer.post.trim() === '') return no('report-signer-missing', { at: '/signer' });
  // A conference may conclude though totals were never approved: then there is nothing to state.
  if (state.approval === null) return no('consolidation-not-approved', { liftedBy: ['leader'] });
  const undated = unlessDated(date, vietnamDate(state.approval.approvedAt), given);
  if (undated !== null) return undated;
  const { cycle, committee } = state.plan;
  const wanted = { ...committee, stream: cycle, committee: committee.id, type: 'baoCao' as const, number, date };
  const bearer = bearerOf({ ...wanted }, given.numbers);
  if (bearer !== null) {
    return no('report-number-taken', { at: '/number', facts: { document: bearer.symbol, date: bearer.date } });
  }
  const unanswered = unlessAnswered(state);
  if (unanswered !== null) return unanswered;
  const sealed = sealedText(state, data.text, data.outside);
  if (isRefused(sealed)) return sealed;
  const [empty] = emptySections(data.text.sections);
  if (empty !== undefined) {
    const section = data.text.sections.find(({ id }) => id === empty)?.heading ?? empty;
    return no('report-section-empty', { facts: { section }, liftedBy: ['coordinator'] });
  }
  const mute = kept.find(({ reason }) => reason.trim() === '');
  if (mute !== undefined) return no('report-number-kept-without-reason', { facts: { typed: mute.typed } });
  const reports = state.members.flatMap(({ unit, name, standing }) =>
    standing.status === 'accepted' ? [{ unit, name, figures: standing.report.figures }] : [],
  );
  const { outside = [], last } = data;
  const known = { reports, outside, ...(last === undefined ? {} : { last }) };
  const findings = checkReportText({ ...state, heldOn: state.conference?.heldOn ?? null, ...known }, data.text);
  const [wrong] = wrongIn(findings, kept, data.text);
  if (wrong !== undefined) {
    const section = data.text.sections.find(({ id }) => id === wrong.section)?.heading ?? wrong.section;
    const expected = wrong.expected === undefined ? {} : { expected: formatNumber(wrong.expected) };
    return no('report-number-wrong', {
      facts: { section, typed: wrong.typed, ...expected },
      liftedBy: ['coordinator'],
    });
  }
  return accept([{ type: 'ConsolidatedReportApproved', data: { number, date, signer, ...sealed, kept } }]);
}

/**
 * From its approval on nobody can answer any more, and the printed table would say for ever that nobody has. Nor is it laid before the leader
 * before that: what he could not approve he would only give back.
 */
export function unlessAnswered({ paper, members }: Said): Refused | null {
  const open = openOpinions(paper ?? noPaper);
  const [first] = open;
  if (first === undefined) return null;
  const { round, unit, heading } = first;
  const name = members.find((one) => one.unit === unit)?.name ?? calledIn(paper?.rounds ?? [], unit) ?? unit;
  const facts = { count: open.length, round, unit: name, ...(heading === null ? {} : { section: heading }) };
  return no('report-opinions-open', { facts, liftedBy: ['coordinator'] });
}

interface Said {
  readonly paper?: Approved['paper'] | undefined;
  readonly members: readonly Pick<Approved['members'][number], 'unit' | 'name'>[];
}

/** No report of totals is older than their approval, and none is dated ahead. */
function unlessDated(date: CivilDate, approvedOn: CivilDate, { at }: Given): Refused | null {
  if (date > vietnamDate(at)) return no('report-date-in-future', { at: '/date', facts: { date } });
  return date < approvedOn ? no('report-date-before-totals', { at: '/date', facts: { date, approvedOn } }) : null;
}
