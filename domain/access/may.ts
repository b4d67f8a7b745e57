import type { Action, CommandAction } from '#domain/access/action.ts';
import { type Access, allows } from '#domain/access/allows.ts';
import type { Resource } from '#domain/access/resource.ts';
import { acts, rules } from '#domain/access/tables.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { AggregateKind } from '#domain/kernel/ids.ts';

/** Whether it is the actor's to do or to ask; a command by the line of its aggregate's table. */
export function may(actor: Actor, action: Action, resource: Resource): Access {
  const act = isCommandAction(action) ? acts[action] : { who: rules[action], right: null };
  return allows(actor, act, resource);
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

/** Whose decider carries it out. */
export function aggregateOf<A extends CommandAction>(action: A): AggregateOf<A> {
  return action.slice(0, action.indexOf('.')) as AggregateOf<A>;
}

type AggregateOf<A extends CommandAction> = A extends `${infer Kind extends AggregateKind}.${string}` ? Kind : never;

function isCommandAction(name: string): name is CommandAction {
  return Object.hasOwn(acts, name);
}
