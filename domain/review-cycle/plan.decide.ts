import { standingIn } from '#domain/access/standing.ts';
import type { Deadline, DeadlineRule } from '#domain/deadlines/deadline.ts';
import { ruleBelow } from '#domain/deadlines/rule-below.ts';
import { accept, type Given } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { armDeadline, codeOf, factsOf, feasibility } from '#domain/review-cycle/arm-deadline.ts';
import type { PlanCycle, ProposeCycle, ReplanCycle } from '#domain/review-cycle/commands.ts';
import type { Assignment, PlanMade } from '#domain/review-cycle/events/plan-events.ts';
import { type Dated, depthsOf, levelFault } from '#domain/review-cycle/level-dates.ts';
import { nextVersion } from '#domain/review-cycle/members.ts';
import type { CyclePlan, PlannedMember } from '#domain/review-cycle/plan.ts';
import { shapeFault } from '#domain/review-cycle/plan-shape.ts';
import { type CycleDecision, isRefused, no, type Refused } from '#domain/review-cycle/refusals.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';

export function proposeCycle({ data }: ProposeCycle): CycleDecision {
  return accept([{ type: 'CycleProposed', data }]);
}

export function planCycle(state: CycleState, { data: plan }: PlanCycle, given: Given): CycleDecision {
  if (state.status === 'proposed') {
    const { cycle, host } = state.proposal;
    if (plan.cycle !== cycle) return no('plan-stream-differs', { at: '/cycle', facts: { cycle } });
    if (plan.host.unit !== host.unit) return no('plan-host-differs', { at: '/host/unit', facts: { unit: host.unit } });
    // A proposal stands in the book of real cycles; a rehearsal has its own.
    if (plan.clock !== null) return no('plan-clock-differs', { at: '/clock' });
  }
  const made = makePlan(plan, 1, given);
  return isRefused(made) ? made : accept([{ type: 'CyclePlanned', data: made }]);
}

export function replanCycle(before: CycleState, { data: plan }: ReplanCycle, given: Given): CycleDecision {
  const state = standingIn(before, 'planned', 'consolidated');
  const { cycle, host, clock } = state.plan;
  if (plan.cycle !== cycle) return no('plan-stream-differs', { at: '/cycle', facts: { cycle } });
  if (plan.host.unit !== host.unit) return no('plan-host-differs', { at: '/host/unit', facts: { unit: host.unit } });
  // It is made of sealed totals already: those of other years, or none.
  if (state.status === 'consolidated' && plan.years === undefined) return no('plan-without-years', { at: '/years' });
  // Another clock would be another book, and instants already recorded would change their meaning.
  if (!sameClock(plan.clock, clock)) return no('plan-clock-differs', { at: '/clock' });
  if (plan.conference === 'none' && state.conference !== null) {
    const facts = { heldOn: state.conference.heldOn };
    return no('plan-conference-convened', { at: '/conference', facts, liftedBy: ['coordinator', 'leader'] });
  }
  const made = makePlan(plan, nextVersion(state), given);
  return isRefused(made) ? made : accept([{ type: 'CycleReplanned', data: made }]);
}

function sameClock(a: CyclePlan['clock'], b: CyclePlan['clock']): boolean {
  if (a === null || b === null) return a === b;
  return a.origin === b.origin && a.startedAt === b.startedAt && a.scale === b.scale && a.stopsAt === b.stopsAt;
}

interface Stated {
  readonly rule: DeadlineRule;
  readonly at: string;
}

/** One version for everybody whose date is stated alike, so that they share its ladder. */
function makePlan(plan: CyclePlan, firstVersion: number, given: Given): PlanMade | Refused {
  const fault = shapeFault(plan);
  if (fault !== null) return fault;
  const depths = depthsOf(plan.members);
  const versions = new Map<string, Deadline>();
  const dated = new Map<UnitId, Dated>();
  for (const row of fromTheTop(plan, depths)) {
    const member = plan.members[row];
    if (member === undefined) continue;
    const depth = depths.get(member.unit) ?? 1;
    const above = member.parent === null ? undefined : dated.get(member.parent);
    const stated = ruleFor(member, row, plan) ?? datedBack(above, depth, plan, given);
    const key = JSON.stringify(stated.rule, Object.keys(stated.rule).sort());
    const known = versions.get(key) ?? planDeadline(stated, firstVersion + versions.size, plan, given);
    if (isRefused(known)) return known;
    versions.set(key, known);
    dated.set(member.unit, { member, depth, deadline: known, at: stated.at });
  }
  const short = levelFault(plan, dated, given.calendar);
  if (short !== null) return short;
  const assigned = plan.members.flatMap(({ unit }): Assignment[] => {
    const version = dated.get(unit)?.deadline.version;
    return version === undefined ? [] : [{ unit, version }];
  });
  return { plan, deadlines: [...versions.values()], assigned };
}

/** Rows of the members; where a level is dated back from the one above it, that one comes first. */
function fromTheTop({ members, levels }: CyclePlan, depths: ReadonlyMap<UnitId, number>): readonly number[] {
  const depthOf = (row: number) => depths.get(members[row]?.unit ?? ('' as UnitId)) ?? 1;
  const rows = members.map((_member, row) => row);
  return levels.reviewDays.length < 2 ? rows : rows.sort((a, b) => depthOf(a) - depthOf(b) || a - b);
}

/** Nothing stated of it, its kind or its level: the deadline of all, or so many working days before that of the unit above it. */
function datedBack(above: Dated | undefined, depth: number, { collection, levels }: CyclePlan, given: Given): Stated {
  const days = levels.reviewDays[depth - 1];
  if (above === undefined || days === undefined) return { rule: collection.rule, at: '/collection/rule' };
  return { rule: ruleBelow(above.deadline, days, given.calendar), at: `/levels/reviewDays/${depth - 1}` };
}

function planDeadline({ rule, at }: Stated, version: number, plan: CyclePlan, given: Given): Deadline | Refused {
  if (rule.kind === 'beforeConference' && rule.conference !== plan.conferenceDate) {
    return no('plan-conference-differs', { at: `${at}/conference`, facts: { conference: rule.conference } });
  }
  const deadline = armDeadline(rule, version, plan, given, at);
  if (isRefused(deadline)) return deadline;
  const problem = feasibility(deadline, plan, plan.conferenceDate, given)[0];
  return problem === undefined
    ? deadline
    : no(codeOf(problem), { at: '/conferenceDate', facts: factsOf(problem, given.calendar) });
}

function ruleFor(member: PlannedMember, row: number, { collection }: CyclePlan): Stated | null {
  if (member.rule !== null) return { rule: member.rule, at: `/members/${row}/rule` };
  const kind = collection.byKind.findIndex((group) => group.kind === member.kind);
  const ofKind = collection.byKind[kind];
  if (ofKind !== undefined) return { rule: ofKind.rule, at: `/collection/byKind/${kind}/rule` };
  const level = collection.byLevel.findIndex((group) => group.level === member.level);
  const ofLevel = collection.byLevel[level];
  return ofLevel === undefined ? null : { rule: ofLevel.rule, at: `/collection/byLevel/${level}/rule` };
}
