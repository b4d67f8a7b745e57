import type { Action, CommandAction } from '#domain/access/action.ts';
import { holdsRightFor } from '#domain/access/needs.ts';
import type { Resource } from '#domain/access/resource.ts';
import type { Grant, Position, Rule } from '#domain/access/rule.ts';
import { conferenceRules } from '#domain/access/rules.conference.ts';
import { cycleRules } from '#domain/access/rules.cycle.ts';
import { installationRules } from '#domain/access/rules.installation.ts';
import { queryRules } from '#domain/access/rules.query.ts';
import { taskRules } from '#domain/access/rules.task.ts';
import type { Actor, Role } from '#domain/kernel/actor.ts';
import type { AggregateKind } from '#domain/kernel/ids.ts';
import { unreachable } from '#domain/kernel/never.ts';

/** The whole matrix: what is not granted here, nobody may. */
export const rules: Readonly<Record<Action, Rule>> = {
  ...cycleRules,
  ...conferenceRules,
  ...taskRules,
  ...installationRules,
  ...queryRules,
};

export type AccessReason =
  | 'role-not-entitled'
  | 'right-not-held'
  | 'engine-only'
  | 'not-your-committee'
  | 'not-your-unit';

export type Access =
  | { readonly allowed: true }
  | {
      readonly allowed: false;
      readonly reason: AccessReason;
      /** Whose act it is. */
      readonly liftedBy: readonly Role[];
      /** False = the actor may not even know of it: the answer is that of a thing that does not exist. */
      readonly visible: boolean;
    };

export function may(actor: Actor, action: Action, resource: Resource): Access {
  const rule = rules[action];
  const liftedBy = [...new Set(rule.map((grant) => grant.role))];
  if (rule.some((grant) => holds(grant, actor, resource))) {
    if (!isCommandAction(action) || holdsRightFor(actor, action)) return { allowed: true };
    return { allowed: false, reason: 'right-not-held', liftedBy, visible: true };
  }
  return { allowed: false, reason: reasonOf(rule, actor), liftedBy, visible: sees(actor, resource) };
}

/** The action of a command as it stands in an inbox; null = no such command, which is to be refused like an unknown route. */
export function commandAction(kind: AggregateKind, type: string): CommandAction | null {
  const name = `${kind}.${type}`;
  return isCommandAction(name) ? name : null;
}

/** The command's type as its aggregate knows it. */
export function commandTypeOf(action: CommandAction): string {
  return action.slice(action.indexOf('.') + 1);
}

function isCommandAction(name: string): name is CommandAction {
  return name.includes('.') && Object.hasOwn(rules, name);
}

function holds(grant: Grant, actor: Actor, resource: Resource): boolean {
  return grant.role === actor.role && stands(grant.position, actor, resource);
}

function stands(position: Position, actor: Actor, resource: Resource): boolean {
  switch (position) {
    case 'host':
      return resource.host === actor.unit;
    case 'subject':
      return resource.subject === actor.unit;
    case 'participant':
      return resource.subject === null ? resource.participants.includes(actor.unit) : resource.subject === actor.unit;
    case 'installation':
      return resource.host === null;
    case 'anyone':
      return true;
    default:
      return unreachable(position);
  }
}

/** What belongs to everybody is known to everybody; else the host's staff and the units in it know of it. */
function sees(actor: Actor, resource: Resource): boolean {
  if (actor.role === 'system') return true;
  if (resource.host === null && resource.subject === null) return true;
  if (actor.role === 'admin') return resource.host === null;
  if (stands('participant', actor, resource)) return true;
  return (actor.role === 'coordinator' || actor.role === 'leader') && stands('host', actor, resource);
}

function reasonOf(rule: Rule, actor: Actor): AccessReason {
  if (rule.every((grant) => grant.role === 'system')) return 'engine-only';
  const own = rule.filter((grant) => grant.role === actor.role);
  if (own.length === 0) return 'role-not-entitled';
  return own.some((grant) => grant.position === 'host') ? 'not-your-committee' : 'not-your-unit';
}
