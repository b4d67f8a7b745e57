import fc from 'fast-check';
import type { CommandAction } from '#domain/access/action.ts';
import type { Resource } from '#domain/access/resource.ts';
import type { Standing } from '#domain/access/standing.ts';
import { hindranceOf, rules } from '#domain/access/tables.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { Decision } from '#domain/kernel/decision.ts';
import { disagreement } from '#test/domain/access/lives.ts';

/** Every command of every aggregate, as the table of acts names it. */
export const commands = Object.keys(rules).filter((action): action is CommandAction => action.includes('.'));

/** Minutes between two steps of a life. */
export const wait = fc.integer({ min: 0, max: 4 * 24 * 60 });

/** What was tried in a life: how often the matrix denied, and how often the aggregate accepted. */
export interface Tried {
  denied: number;
  accepted: Set<string>;
}

/** Whom matrix and aggregate disagree about, where the state takes the command. */
export function disagreements(
  action: CommandAction,
  standing: Standing,
  aboutFor: (actor: Actor) => Resource,
  hands: readonly Actor[],
  ask: (actor: Actor) => Decision<unknown>,
): readonly string[] {
  if (hindranceOf(action, standing) !== null) return [];
  return hands.flatMap((actor) => disagreement(actor, action, aboutFor(actor), ask(actor)) ?? []);
}

export function judge(tried: Tried, action: CommandAction, standing: Standing, decision: Decision<unknown>): void {
  const hindrance = hindranceOf(action, standing);
  if (hindrance !== null) {
    tried.denied += 1;
    // Both directions at once: what is denied is never accepted, so nothing accepted is denied.
    if (decision.kind === 'accepted') throw new Error(`${action} denied and accepted in ${JSON.stringify(standing)}`);
    // The reason shown beforehand is the one that would be given afterwards.
    if (decision.kind === 'refused' && decision.refusal.code !== hindrance.code) {
      throw new Error(`${action}: shown as ${hindrance.code}, refused as ${decision.refusal.code}`);
    }
  }
  if (decision.kind === 'accepted') tried.accepted.add(action);
}
