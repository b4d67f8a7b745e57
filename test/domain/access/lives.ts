import type { CommandAction } from '#domain/access/action.ts';
import { may } from '#domain/access/may.ts';
import type { Resource } from '#domain/access/resource.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { Aggregate, Command, Decision, DomainEvent } from '#domain/kernel/decision.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** As the engine does before each command: whatever is due by now, until nothing is. */
export function advanced<S, C extends Command<string, unknown>, E extends DomainEvent<string, unknown>>(
  aggregate: Aggregate<S, C, E>,
  state: S,
  now: Instant,
): S {
  let at = state;
  for (let left = 60; left > 0; left -= 1) {
    const due = aggregate.advance(at, now);
    if (due.length === 0) return at;
    for (const event of due) at = aggregate.evolve(at, event, now);
  }
  throw new Error('advance never comes to rest');
}

/** The codes with which an aggregate refuses a person, whatever the state and the command's content. */
const whoCodes: ReadonlySet<string> = new Set([
  ...['cycle-not-permitted', 'cycle-unit-not-yours', 'cycle-right-not-held'],
  ...[
    'conference-not-the-host',
    'conference-not-taking-part',
    'conference-not-your-invitation',
    'conference-not-your-paper',
  ],
  'conference-files-not-yours',
  'conference-duty-not-yours',
  'conference-recommendation-not-yours',
  ...['conference-right-not-held', 'task-not-the-host', 'task-not-the-giver', 'task-not-your-unit'],
  ...['task-own-work', 'task-right-not-held'],
  ...['cycle-not-by-token', 'conference-not-by-token', 'task-not-by-token'],
]);

/** Matrix and aggregate about one person, in a state that takes the command: null where they agree on who may. */
export function disagreement(
  actor: Actor,
  action: CommandAction,
  about: Resource,
  decision: Decision<unknown>,
): string | null {
  const matrix = may(actor, action, about);
  const refused = decision.kind === 'refused' && whoCodes.has(decision.refusal.code);
  if (matrix.allowed !== refused) return null;
  const place = actor.unit === about.host ? 'host' : actor.unit === about.subject ? 'own unit' : 'other unit';
  const held = actor.rights === undefined ? 'all rights' : `rights [${actor.rights.join()}]`;
  const said = decision.kind === 'refused' ? decision.refusal.code : decision.kind;
  return `${action}: ${actor.role} of the ${place} with ${held}: matrix ${matrix.allowed ? 'yes' : matrix.reason}, aggregate ${said}`;
}
