import { allows } from '#domain/access/allows.ts';
import { isHand } from '#domain/access/both-sides.ts';
import { hosted, shareOf } from '#domain/access/resource.ts';
import { rolesOf } from '#domain/access/rule.ts';
import { type Hindrance, type Standing, statusTakes, takes } from '#domain/access/standing.ts';
import type { Actor, Role } from '#domain/kernel/actor.ts';
import { nothing } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { cycleFacts, cycleStanding } from '#domain/review-cycle/act-standing.ts';
import { cycleActs, shut } from '#domain/review-cycle/acts.ts';
import type { CycleCommand } from '#domain/review-cycle/commands.ts';
import { outOfPhase } from '#domain/review-cycle/out-of-phase.ts';
import { type CycleDecision, type CycleRefusalCode, no, type Refused } from '#domain/review-cycle/refusals.ts';
import type { CycleState, Member } from '#domain/review-cycle/state.ts';

type Status = CycleState['status'];
type Against = Hindrance<CycleRefusalCode>;

/** Asked before anything is decided: what the table of acts says of actor and state. Null = the command is carried out. */
export function against(state: CycleState, command: CycleCommand, actor: Actor): CycleDecision | null {
  if (state.status === 'none' && command.type !== 'ProposeCycle' && command.type !== 'PlanCycle') {
    return no('cycle-unknown');
  }
  const { data } = command;
  const unit = 'unit' in data ? data.unit : undefined;
  const host = (command.type === 'PlanCycle' ? command.data.host.unit : hostOf(state)) ?? actor.unit;
  const standing = cycleStanding(cycleFacts(state, unit));
  const who = notTheirs(command, actor, host, standing);
  if (who !== null) return who;
  const hindrance = cycleHindrance(command.type, standing);
  if (hindrance === null) return null;
  if (hindrance.so !== undefined) {
    const { facts = {} } = standing;
    return saysOtherwise(command, standing)
      ? no('unit-exempted', { facts, liftedBy: hindrance.liftedBy })
      : nothing(hindrance.so);
  }
  const { code, liftedBy, facts = {}, pointer } = hindrance;
  if (pointer === undefined) return no(code, { facts, liftedBy });
  return no(code, { facts: unit === undefined ? facts : { unit }, liftedBy, at: pointer });
}

function notTheirs({ type, data }: CycleCommand, actor: Actor, host: UnitId, { by }: Standing): Refused | null {
  const act = cycleActs[type];
  const unit = 'unit' in data ? data.unit : null;
  const access = allows(actor, act, unit === null ? hosted(host) : shareOf(unit, host));
  if (access.allowed) {
    const own = act.judges === true && by !== undefined && isHand(actor, by);
    return own ? no('report-of-own-hand', { liftedBy: rolesOf(act.who) }) : null;
  }
  const { reason, liftedBy } = access;
  switch (reason) {
    case 'role-not-entitled':
    case 'engine-only':
    case 'copy-to-change':
      return no('cycle-not-permitted', { facts: { role: actor.role }, liftedBy });
    case 'not-your-committee':
    case 'not-your-unit':
      return no('cycle-unit-not-yours', { facts: { unit: unit ?? host }, liftedBy });
    case 'right-not-held':
      return no('cycle-right-not-held', { liftedBy });
    case 'not-by-token':
      return no('cycle-not-by-token', { liftedBy });
    case 'judges-own-unit':
      return no('report-of-own-unit', { liftedBy });
  }
}

/** An unknown cycle has no host; the state's own refusal says so. */
function hostOf(state: CycleState): UnitId | null {
  if (state.status === 'none') return null;
  if (state.status === 'proposed') return state.proposal.host.unit;
  return state.status === 'cancelled' ? (state.plan?.host.unit ?? null) : state.plan.host.unit;
}

/** Null = the state takes it. */
export function cycleHindrance(type: CycleCommand['type'], standing: Standing): Against | null {
  const { when } = cycleActs[type];
  if (takes(when, standing)) return null;
  const status = standing.status as Status;
  if (status === 'none' && type !== 'PlanCycle') return { code: 'cycle-unknown', liftedBy: [] };
  if (!statusTakes(when, standing)) return alreadySo(type, status) ?? tooEarlyOrLate(type, standing);
  // Whatever stands with the unit's own report.
  const locks = when.some(({ unless = [] }) => unless.includes('reportApproved'));
  if (locks && standing.share !== null && standing.marks.includes('reportApproved')) {
    return cycleActs[type].otherwise ?? tooEarlyOrLate(type, standing);
  }
  // No unit is spoken of, or the act is not about one: it is the cycle's own mark that stands in the way.
  if (standing.share === undefined || when.every(({ share }) => share === undefined))
    return cycleActs[type].otherwise ?? tooEarlyOrLate(type, standing);
  return ofShare(type, standing);
}

/** What sums years is never called: whatever waits for a call there waits for units nobody asks, or for the totals. */
function tooEarlyOrLate(type: CycleCommand['type'], { status, marks }: Standing): Against {
  const { phase, when } = cycleActs[type];
  const obstacle = outOfPhase(status as Status, phase);
  if (obstacle.code !== 'call-not-issued' || !marks.includes('ofYears')) return obstacle;
  const writes = when.some(({ unless = [] }) => unless.includes('reportApproved'));
  const units = (phase === 'collecting' || phase === 'collected') && !writes;
  return units
    ? { code: 'cycle-asks-nobody', liftedBy: [] }
    : { ...obstacle, code: 'reports-not-consolidated', liftedBy: ['coordinator'] };
}

/** Messages may come twice, or after the end: they change nothing and are no fault. */
function alreadySo(type: CycleCommand['type'], status: Status): Against | null {
  if (type === 'ProposeCycle' && status === 'proposed') return so('cycle-already-proposed', 'already proposed');
  if (status !== 'closed') return null;
  if (type === 'RecordTaskEnded') return so('cycle-closed', 'the cycle is closed and carries the task over');
  return type === 'RecordTaskReopened' ? so('cycle-closed', 'the cycle is closed') : null;
}

/** Exempted for one reason and again for another: who comes second is told what stands, by whom and since when. */
function saysOtherwise({ type, data }: CycleCommand, { facts }: Standing): boolean {
  return type === 'ExemptUnit' && facts?.['reason'] !== data.reason;
}

function so(code: CycleRefusalCode, reason: string): Against {
  return { code, liftedBy: [], so: reason };
}

function ofShare(type: CycleCommand['type'], { share, facts = {} }: Standing): Against {
  const { otherwise, judges } = cycleActs[type];
  if (share === null || share === undefined) {
    return { code: 'unit-outside-cycle', liftedBy: ['coordinator'], pointer: '/unit' };
  }
  const of = (code: CycleRefusalCode, ...liftedBy: readonly Role[]): Against => ({ code, liftedBy, facts });
  if (otherwise?.so !== undefined) return otherwise;
  switch (share as Member['standing']['status']) {
    case 'submitted':
      return of('report-already-submitted', 'coordinator');
    case 'accepted':
      return of('report-already-accepted', 'coordinator');
    case 'exempted':
      return type === 'ExemptUnit'
        ? { ...so('unit-exempted', 'exempted already'), liftedBy: ['coordinator'] }
        : of('unit-exempted', 'coordinator');
    case 'returned':
      if (judges === true) return of('report-already-returned', 'reporter', 'unitHead');
      break;
    case 'expected':
      break;
  }
  return { ...(otherwise ?? shut), facts };
}
