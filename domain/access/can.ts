import type { CommandAction } from '#domain/access/action.ts';
import { possibleFor } from '#domain/access/allows.ts';
import { isHand } from '#domain/access/both-sides.ts';
import { may } from '#domain/access/may.ts';
import type { Resource } from '#domain/access/resource.ts';
import { rolesOf } from '#domain/access/rule.ts';
import type { Standing } from '#domain/access/standing.ts';
import { acts, hindranceOf } from '#domain/access/tables.ts';
import type { Actor, Role } from '#domain/kernel/actor.ts';

/** `reason`: an AccessReason, or the code with which the aggregate itself would refuse. Its words: domain/words/access.ts. */
export type Can =
  | { readonly allow: true }
  | { readonly allow: false; readonly reason: string; readonly liftedBy: readonly Role[]; readonly visible: boolean };

/**
 * Role × right × command × state, read off the tables of acts before the command is sent. The aggregate asks the same tables
 * first; what the clock or the command's own content stands against is the aggregate's to say.
 */
export function can(actor: Actor, action: CommandAction, resource: Resource, standing: Standing): Can {
  const access = may(actor, action, resource);
  if (!access.allowed) {
    const { reason, liftedBy, visible } = access;
    return { allow: false, reason, liftedBy, visible };
  }
  const { judges, who } = acts[action];
  if (judges === true && standing.by !== undefined && isHand(actor, standing.by)) {
    return { allow: false, reason: 'judges-own-report', liftedBy: rolesOf(possibleFor(who, resource)), visible: true };
  }
  const hindrance = hindranceOf(action, standing);
  if (hindrance === null) return { allow: true };
  return { allow: false, reason: hindrance.code, liftedBy: hindrance.liftedBy, visible: true };
}
