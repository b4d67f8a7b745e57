import { holdsRightFor } from '#domain/access/needs.ts';
import type { ConferenceCommand } from '#domain/conference/commands.ts';
import type { ConferenceFacts } from '#domain/conference/state.ts';
import type { ConvenedFacts } from '#domain/conference/events.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { type Decision, refuse } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

export type Refused = Decision<never, ConferenceRefusal>;

export function isHost({ host }: ConvenedFacts, actor: Actor): boolean {
  return actor.unit === host.unit && (actor.role === 'coordinator' || actor.role === 'leader');
}

export function unlessHost(facts: ConvenedFacts, actor: Actor): Refused | null {
  if (isHost(facts, actor)) return null;
  return refuse('conference-not-the-host', { host: facts.host.name }, ['coordinator', 'leader']);
}

export function unlessLeader(facts: ConvenedFacts, actor: Actor): Refused | null {
  if (isHost(facts, actor) && actor.role === 'leader') return null;
  return refuse('conference-not-the-host', { host: facts.host.name }, ['leader']);
}

export function isHostCoordinator(facts: ConvenedFacts, actor: Actor): boolean {
  return isHost(facts, actor) && actor.role === 'coordinator';
}

export function unlessRight(type: ConferenceCommand['type'], actor: Actor): Refused | null {
  return holdsRightFor(actor, `conference.${type}`) ? null : refuse('conference-right-not-held', {}, ['admin']);
}

export function actsFor(unit: UnitId | null, actor: Actor): boolean {
  return unit !== null && actor.unit === unit && actor.role !== 'admin' && actor.role !== 'system';
}

/** Units register their own papers, the host's coordinator any; a unit takes part when it is invited or is a connection point. */
export function unlessTakingPart({ facts }: ConferenceFacts, actor: Actor): Refused | null {
  const takesPart = [...facts.invitees, ...facts.points].some(({ unit }) => actsFor(unit, actor));
  if (actor.unit === facts.host.unit ? isHostCoordinator(facts, actor) : takesPart) return null;
  return refuse('conference-not-taking-part', { host: facts.host.name }, ['coordinator']);
}
