import type { Act } from '#domain/access/act.ts';
import { actsForUnit } from '#domain/access/both-sides.ts';
import { binds } from '#domain/access/rights.ts';
import type { Resource } from '#domain/access/resource.ts';
import { type Grant, isStaffOf, type Position, rolesOf, type Rule, worksFor } from '#domain/access/rule.ts';
import type { Actor, Role } from '#domain/kernel/actor.ts';
import { unreachable } from '#domain/kernel/never.ts';

export type AccessReason =
  | 'role-not-entitled'
  | 'right-not-held'
  | 'not-by-token'
  | 'engine-only'
  | 'not-your-committee'
  | 'not-your-unit'
  | 'judges-own-unit'
  | 'copy-to-change';

export type Access =
  | { readonly allowed: true }
  | {
      readonly allowed: false;
      readonly reason: AccessReason;
      /** Whose act it is; of a right that is not held, who gives it. */
      readonly liftedBy: readonly Role[];
      /** False = the actor may not even know of it: the answer is that of a thing that does not exist. */
      readonly visible: boolean;
    };

/** What one line of a table says of one person: role, position, right, that he came as himself, and does not judge his own unit. */
export function allows(actor: Actor, act: Omit<Act, 'when'>, resource: Resource): Access {
  const { who, judges, leaderOfOwn, ownCopy } = act;
  const possible = possibleFor(who, resource);
  const liftedBy = rolesOf(possible);
  const denied = (reason: AccessReason, visible = true): Access => ({ allowed: false, reason, liftedBy, visible });
  if (!who.some((grant) => holds(grant, actor, resource))) {
    if (ownCopy === true && resource.host === null && who.some(({ role }) => role === actor.role))
      return denied('copy-to-change');
    return denied(reasonOf(possible, actor), sees(actor, resource));
  }
  // A position may hold fewer rights than its role: absent, it holds them all.
  const { rights } = actor;
  const right = rightFor(actor, act, resource);
  if (right !== null && rights !== undefined && !right.some((one) => rights.includes(one))) {
    // Not the roles whose act it is, of whom the actor is one: whoever gives rights out.
    return { allowed: false, reason: 'right-not-held', liftedBy: ['admin'], visible: true };
  }
  if (actor.token !== undefined && binds(right)) return denied('not-by-token');
  const ownOffice = leaderOfOwn === true && resource.subject !== null && resource.subject === resource.host;
  if (ownOffice && actor.role !== 'leader')
    return { allowed: false, reason: 'role-not-entitled', liftedBy: ['leader'], visible: true };
  if (judges === true && !ownOffice && actsForUnit(actor, resource.subject)) return denied('judges-own-unit');
  return { allowed: true };
}

/** Of what no committee hosts nobody is told that its host does it, nor of what was concluded that a unit passed it down. */
export function possibleFor(who: Rule, resource: Resource): Rule {
  const theirs = who.filter(({ position }) => canStand(position, resource));
  return theirs.length === 0 ? who : theirs;
}

/** Whoever signs for a unit does so also of what it passed down; the rights of a committee's staff are theirs alone. */
function rightFor(actor: Actor, { who, right, rightOfPasser }: Omit<Act, 'when'>, resource: Resource): Act['right'] {
  if (rightOfPasser === undefined) return right;
  const asPasser = who.filter((grant) => holds(grant, actor, resource)).every(({ position }) => position === 'passer');
  return asPasser ? rightOfPasser : right;
}

function holds(grant: Grant, actor: Actor, resource: Resource): boolean {
  return grant.role === actor.role && stands(grant.position, actor, resource);
}

/** Whether anybody at all is in this position to the resource. */
function canStand(position: Position, { host, subject, passed }: Resource): boolean {
  switch (position) {
    case 'host':
      return host !== null;
    case 'passer':
      return passed === true;
    case 'subject':
    case 'participant':
      return host !== null || subject !== null;
    case 'installation':
      return host === null;
    case 'anyone':
      return true;
    default:
      return unreachable(position);
  }
}

function stands(position: Position, actor: Actor, resource: Resource): boolean {
  switch (position) {
    case 'host':
      return worksFor(resource.host, actor);
    case 'passer':
      return resource.passed === true && resource.host === actor.unit;
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
  return stands('participant', actor, resource) || stands('passer', actor, resource) || isStaffOf(resource.host, actor);
}

function reasonOf(who: Rule, actor: Actor): AccessReason {
  if (who.every((grant) => grant.role === 'system')) return 'engine-only';
  const own = who.filter((grant) => grant.role === actor.role);
  if (own.length === 0) return 'role-not-entitled';
  return own.some((grant) => grant.position === 'host') ? 'not-your-committee' : 'not-your-unit';
}
