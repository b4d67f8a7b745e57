import type { FollowUpTaskRefusal } from '#domain/follow-up-task/refusals.ts';
import type { TaskFacts } from '#domain/follow-up-task/state.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { type Decision, refuse } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

export type Refused = Decision<never, FollowUpTaskRefusal>;

/** The host's coordinator or leader decides on the task; its chair alone gives more time or takes it back. */
export function unlessHost(task: TaskFacts, actor: Actor): Refused | null {
  const isHost = actor.unit === task.created.host && (actor.role === 'coordinator' || actor.role === 'leader');
  return isHost ? null : refuse('task-not-the-host', { host: task.created.hostName }, ['coordinator', 'leader']);
}

export function unlessGiver(task: TaskFacts, actor: Actor): Refused | null {
  const isGiver = actor.unit === task.created.host && actor.role === 'leader';
  return isGiver ? null : refuse('task-not-the-giver', { host: task.created.hostName }, ['leader']);
}

/** Whoever has a position in an assignee's unit acts for it; installation staff and the engine never do. */
export function unlessOwnUnit(unit: UnitId, actor: Actor): Refused | null {
  const acts = actor.unit === unit && actor.role !== 'admin' && actor.role !== 'system';
  return acts ? null : refuse('task-not-your-unit', { unitId: unit }, ['unitHead', 'reporter']);
}

export function unlessSaid(text: string, pointer: '/reason' | '/text' | '/reasons'): Refused | null {
  if (text.trim() !== '') return null;
  return refuse(pointer === '/text' ? 'task-text-missing' : 'task-reason-missing', {}, [], pointer);
}

export function notAssigned(task: TaskFacts, unit: UnitId): Refused {
  return refuse('task-unit-not-assigned', { unitId: unit, number: task.created.number }, ['coordinator'], '/unit');
}
