import { allows, possibleFor } from '#domain/access/allows.ts';
import { actsForUnit, isHand } from '#domain/access/both-sides.ts';
import { hosted, shareOf } from '#domain/access/resource.ts';
import { rolesOf } from '#domain/access/rule.ts';
import { type Hindrance, type Obstacle, type Standing, statusTakes, takes } from '#domain/access/standing.ts';
import { taskStanding } from '#domain/follow-up-task/act-standing.ts';
import { taskActs } from '#domain/follow-up-task/acts.ts';
import type { TaskCommand } from '#domain/follow-up-task/commands.ts';
import type { FollowUpTaskRefusal } from '#domain/follow-up-task/refusals.ts';
import type { TaskState, KnownTask } from '#domain/follow-up-task/state.ts';
import type { Actor, Role } from '#domain/kernel/actor.ts';
import { type Decision, nothing, refuse } from '#domain/kernel/decision.ts';

type Answer = Decision<never, FollowUpTaskRefusal>;
type Against = Hindrance<FollowUpTaskRefusal>;
/** Asked before anything is decided: what the table of acts says of actor and state. Null = the command is carried out. */
export function against(state: TaskState, { type, data }: TaskCommand, actor: Actor): Answer | null {
  if (state.status === 'none')
    return type === 'OpenPassedTask' && actor.role === 'system' ? null : refuse('task-unknown');
  const unit = 'unit' in data ? (data.unit ?? undefined) : undefined;
  const standing = taskStanding(state, unit);
  const who = notTheirs(state, type, unit, actor, standing);
  if (who !== null) return who;
  const hindrance = taskHindrance(type, standing);
  if (hindrance === null) return null;
  if (hindrance.so !== undefined) return nothing(hindrance.so);
  return refuse(hindrance.code, hindrance.facts, hindrance.liftedBy, hindrance.pointer);
}

function notTheirs(
  { created, assignees }: KnownTask,
  type: TaskCommand['type'],
  unit: (typeof assignees)[number]['unit'] | undefined,
  actor: Actor,
  { by }: Standing,
): Answer | null {
  const act = taskActs[type];
  const assignee = assignees.find((one) => one.unit === unit);
  const whole = unit === undefined ? hosted(created.host) : shareOf(unit, created.host);
  const about = { ...whole, passed: created.passedDown !== undefined };
  const theirs = rolesOf(possibleFor(act.who, about));
  // Whoever acts for an assignee, in whatever position, is the assignee.
  if (act.judges === true && assignee !== undefined) {
    const facts = { unit: assignee.name };
    const ownOffice = assignee.unit === created.host;
    if (ownOffice && actor.role !== 'leader') return refuse('task-own-office', facts, ['leader']);
    if (!ownOffice && actsForUnit(actor, assignee.unit)) return refuse('task-own-work', facts, theirs);
  }
  const access = allows(actor, act, about);
  if (!access.allowed) {
    if (access.reason === 'right-not-held') return refuse('task-right-not-held', {}, access.liftedBy);
    if (access.reason === 'not-by-token') return refuse('task-not-by-token', {}, access.liftedBy);
    const facts = act.notTheirs === 'task-not-your-unit' && unit !== undefined ? { unitId: unit } : {};
    return refuse(act.notTheirs, { host: created.hostName, ...facts }, access.liftedBy);
  }
  if (act.judges !== true || by === undefined || !isHand(actor, by)) return null;
  return refuse('task-own-report', { unit: assignee?.name ?? '' }, theirs);
}

/** Null = the state takes it. */
export function taskHindrance(type: TaskCommand['type'], standing: Standing): Against | null {
  const { when } = taskActs[type];
  if (takes(when, standing)) return null;
  const { facts = {} } = standing;
  if (standing.status === 'none') return { code: 'task-unknown', liftedBy: [] };
  if (type === 'OpenPassedTask') return { code: 'task-passed-opened', liftedBy: [], so: 'already-opened' };
  if (type === 'EndPassedTask') return { code: 'task-passed-over', liftedBy: [], so: 'already-ended' };
  if (!statusTakes(when, standing)) return { code: 'task-ended', liftedBy: ['coordinator', 'leader'], facts };
  return ofShare(type, standing);
}

function ofShare(type: TaskCommand['type'], { share, marks, facts = {} }: Standing): Against {
  const told = (code: FollowUpTaskRefusal, ...liftedBy: readonly Role[]): Obstacle<FollowUpTaskRefusal> => ({
    code,
    liftedBy,
    facts,
  });
  if (share === null) return { ...told('task-unit-not-assigned', 'coordinator'), pointer: '/unit' };
  if (type === 'IssueTaskPaper') return told('task-paper-nobody-assigned', 'coordinator');
  if (type === 'UrgeTask') {
    return marks.includes('nobodyAssigned') ? told('task-nobody-to-urge', 'coordinator') : told('task-nobody-to-urge');
  }
  if (type === 'AcceptTask') return { code: 'task-accepted-already', liftedBy: [], so: 'already-accepted' };
  if (type === 'ReopenTask') return told('task-not-ended');
  if (type === 'GrantExtension' || type === 'RefuseExtension') {
    return told('task-extension-not-asked', 'unitHead', 'reporter');
  }
  if (share === 'verified') return told('task-already-verified', 'coordinator', 'leader');
  if (taskActs[type].judges === true) return told('task-not-reported', 'unitHead', 'reporter');
  if (share === 'reported') return told('task-already-reported', 'coordinator', 'leader');
  if (type === 'PassDown') return told('task-passed-already');
  if (type === 'ReportDone') return told('task-closes-from-below', 'unitHead');
  return marks.includes('asked') ? told('task-extension-pending', 'leader') : told('task-without-deadline', 'leader');
}
