import type { CommandAction, ConferenceAction, CycleAction, TaskAction } from '#domain/access/action.ts';
import { conferenceAdmits, conferenceHindrance } from '#domain/access/admits.conference.ts';
import { cycleAdmits, cycleHindrance } from '#domain/access/admits.cycle.ts';
import { installationHindrance } from '#domain/access/admits.installation.ts';
import { taskAdmits, taskHindrance } from '#domain/access/admits.task.ts';
import { may } from '#domain/access/may.ts';
import type { Resource } from '#domain/access/resource.ts';
import type { Hindrance, Standing } from '#domain/access/standing.ts';
import type { Actor, Role } from '#domain/kernel/actor.ts';

/** `reason`: an AccessReason, or the code with which the aggregate itself would refuse. Its words: domain/words/access.ts. */
export type Can =
  | { readonly allow: true }
  | { readonly allow: false; readonly reason: string; readonly liftedBy: readonly Role[]; readonly visible: boolean };

/**
 * Role × command × state in one place: who may (`may`, with the rights of the position), and whether the thing stands where the
 * command can be accepted. What it denies the aggregate never accepts; what the clock or the command's own content stands
 * against is the aggregate's to say.
 */
export function can(actor: Actor, action: CommandAction, resource: Resource, standing: Standing): Can {
  const access = may(actor, action, resource);
  if (!access.allowed) {
    const { reason, liftedBy, visible } = access;
    return { allow: false, reason, liftedBy, visible };
  }
  const hindrance = hindranceOf(action, standing);
  if (hindrance === null) return { allow: true };
  return { allow: false, reason: hindrance.code, liftedBy: hindrance.liftedBy, visible: true };
}

/** Null = the state takes it. */
export function hindranceOf(action: CommandAction, standing: Standing): Hindrance | null {
  if (isCycleAction(action)) return cycleHindrance(action, standing);
  if (isConferenceAction(action)) return conferenceHindrance(action, standing);
  if (isTaskAction(action)) return taskHindrance(action, standing);
  return installationHindrance(action, standing);
}

export function isCycleAction(action: CommandAction): action is CycleAction {
  return Object.hasOwn(cycleAdmits, action);
}

export function isConferenceAction(action: CommandAction): action is ConferenceAction {
  return Object.hasOwn(conferenceAdmits, action);
}

export function isTaskAction(action: CommandAction): action is TaskAction {
  return Object.hasOwn(taskAdmits, action);
}
