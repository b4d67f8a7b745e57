import { standingIn } from '#domain/access/standing.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { accept, type Given, nothing } from '#domain/kernel/decision.ts';
import type { AssignReviewer } from '#domain/review-cycle/commands.ts';
import { type CycleDecision, no } from '#domain/review-cycle/refusals.ts';
import type { CycleState, Member } from '#domain/review-cycle/state.ts';

/** Each report has one reviewer; naming another takes it from the first. What is judged already is nobody's to look at. */
export function assignReviewer(state: CycleState, { data }: AssignReviewer, given: Given): CycleDecision {
  const { members } = standingIn(state, 'collecting', 'collected');
  const { reviewer, dueOn } = data;
  if (data.units.length === 0) return no('review-of-nobody', { at: '/units' });
  if (dueOn < vietnamDate(given.at)) return no('review-due-in-the-past', { at: '/dueOn', facts: { dueOn } });
  const known = new Map(members.map((member) => [member.unit, member]));
  for (const [row, unit] of data.units.entries()) {
    const member = known.get(unit);
    if (member === undefined) return no('unit-outside-cycle', { at: `/units/${row}`, facts: { unit } });
    if (isJudged(member)) return no('review-not-needed', { at: `/units/${row}`, facts: { unit: member.name } });
  }
  const units = [...new Set(data.units)].filter((unit) => !isAlready(known.get(unit), data));
  return units.length === 0
    ? nothing('already-so')
    : accept([{ type: 'ReviewerAssigned', data: { units, reviewer, dueOn } }]);
}

function isJudged({ standing }: Member): boolean {
  return standing.status === 'accepted' || standing.status === 'exempted';
}

function isAlready(member: Member | undefined, { reviewer, dueOn }: AssignReviewer['data']): boolean {
  return member?.review?.reviewer.account === reviewer.account && member.review.dueOn === dueOn;
}
