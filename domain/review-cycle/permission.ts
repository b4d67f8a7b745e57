import { holdsRightFor } from '#domain/access/needs.ts';
import type { Actor, Role } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { CycleCommand, SubmitReport } from '#domain/review-cycle/commands.ts';
import { no, type Refused } from '#domain/review-cycle/refusals.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';

const staff: readonly Role[] = ['coordinator', 'leader'];
const ofUnit: readonly Role[] = ['reporter', 'unitHead', 'coordinator', 'leader'];

/** Who may ask for it at all; state decides the rest. Null = may. */
export function notPermitted(state: CycleState, command: CycleCommand, actor: Actor): Refused | null {
  return withoutRight(command, actor) ?? notEntitled(state, command, actor);
}

function withoutRight({ type }: CycleCommand, actor: Actor): Refused | null {
  if (holdsRightFor(actor, `reviewCycle.${type}`)) return null;
  return no('cycle-right-not-held', { liftedBy: ['admin'] });
}

function notEntitled(state: CycleState, command: CycleCommand, actor: Actor): Refused | null {
  switch (command.type) {
    case 'ProposeCycle':
    case 'LinkConference':
    case 'RecordConclusion':
    case 'RecordTaskEnded':
    case 'RecordTaskReopened':
      return actor.role === 'system' ? null : notRole(actor, ['system']);
    case 'PlanCycle':
      return hostStaff(command.data.host.unit, actor, staff);
    case 'ApproveConsolidation':
      return hostStaff(hostOf(state), actor, ['leader']);
    case 'AcknowledgeCall':
    case 'RequestExtension':
      return thatUnit(command.data.unit, actor);
    case 'SubmitReport':
      return submitter(state, command.data, actor);
    case 'ReturnReport':
    case 'AcceptReport':
    case 'Consolidate':
    case 'CloseCycle':
      return hostStaff(hostOf(state), actor, ['coordinator']);
    case 'ReplanCycle':
    case 'IssueCall':
    case 'GrantExtension':
    case 'RefuseExtension':
    case 'ReopenForUnit':
    case 'ExemptUnit':
    case 'UrgeUnit':
    case 'CloseCollection':
    case 'CancelCycle':
      return hostStaff(hostOf(state), actor, staff);
    default:
      return unreachable(command);
  }
}

/** An unknown cycle has no host; the state's own refusal says so. */
function hostOf(state: CycleState): UnitId | null {
  if (state.status === 'none') return null;
  if (state.status === 'proposed') return state.proposal.host.unit;
  return state.status === 'cancelled' ? (state.plan?.host.unit ?? null) : state.plan.host.unit;
}

function hostStaff(host: UnitId | null, actor: Actor, roles: readonly Role[]): Refused | null {
  if (!roles.includes(actor.role)) return notRole(actor, roles);
  if (host !== null && actor.unit !== host)
    return no('cycle-unit-not-yours', { facts: { unit: host }, liftedBy: roles });
  return null;
}

function thatUnit(unit: UnitId, actor: Actor): Refused | null {
  if (!ofUnit.includes(actor.role)) return notRole(actor, ofUnit);
  return actor.unit === unit
    ? null
    : no('cycle-unit-not-yours', { facts: { unit }, liftedBy: ['reporter', 'unitHead'] });
}

/** The unit itself, or the host's coordinator who names the paper the report came on. */
function submitter(state: CycleState, data: SubmitReport['data'], actor: Actor): Refused | null {
  const ownUnit = thatUnit(data.unit, actor);
  if (ownUnit === null) {
    return data.onBehalf === null ? null : no('report-on-behalf-not-needed', { at: '/onBehalf' });
  }
  if (actor.role !== 'coordinator' || actor.unit !== hostOf(state)) return ownUnit;
  if (data.onBehalf === null) return no('report-on-behalf-unstated', { at: '/onBehalf', facts: { unit: data.unit } });
  if (data.onBehalf.reason.trim() === '') return no('report-on-behalf-unstated', { at: '/onBehalf/reason' });
  if (data.onBehalf.document.trim() === '') return no('report-on-behalf-unstated', { at: '/onBehalf/document' });
  return null;
}

function notRole(actor: Actor, roles: readonly Role[]): Refused {
  return no('cycle-not-permitted', { facts: { role: actor.role }, liftedBy: roles });
}
