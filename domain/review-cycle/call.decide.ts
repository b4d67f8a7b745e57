import { standingIn } from '#domain/access/standing.ts';
import { bearerOf } from '#domain/documents/number-series.ts';
import { isWrittenNumber } from '#domain/documents/written-number.ts';
import { accept, type Given } from '#domain/kernel/decision.ts';
import type { AcknowledgeCall, IssueCall } from '#domain/review-cycle/commands.ts';
import { memberOf } from '#domain/review-cycle/members.ts';
import { type CycleDecision, no } from '#domain/review-cycle/refusals.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';

/** The call arms every deadline of the plan. Rungs that passed while the plan waited are dropped, not fired late in bulk. */
export function issueCall(before: CycleState, { data }: IssueCall, given: Given): CycleDecision {
  const state = standingIn(before, 'planned');
  if (!isWrittenNumber(data.number)) return no('call-number-malformed', { at: '/number' });
  const { cycle, committee } = state.plan;
  const bearer = bearerOf(
    { ...committee, stream: cycle, committee: committee.id, type: 'congVan', number: data.number, date: data.date },
    given.numbers,
  );
  if (bearer !== null) {
    return no('call-number-taken', { at: '/number', facts: { document: bearer.symbol, date: bearer.date } });
  }
  const used = state.deadlines.filter(({ deadline }) =>
    state.members.some(({ version }) => version === deadline.version),
  );
  const past = used.find(({ deadline }) => deadline.at <= given.at);
  if (past !== undefined) {
    const facts = { deadline: past.deadline.at, now: given.at };
    return no('deadline-in-the-past', { facts, liftedBy: ['coordinator'] });
  }
  const deadlines = used.map(({ deadline }) => ({
    ...deadline,
    rungs: deadline.rungs.filter((rung) => rung.at >= given.at),
  }));
  const { number, date, leftOpen } = data;
  const named = leftOpen === undefined ? {} : { leftOpen };
  return accept([{ type: 'CallIssued', data: { number, date, deadlines, ...named } }]);
}

export function acknowledgeCall(state: CycleState, { data }: AcknowledgeCall): CycleDecision {
  const member = memberOf(standingIn(state, 'collecting', 'collected'), data.unit);
  return accept([{ type: 'CallAcknowledged', data: { unit: member.unit } }]);
}
