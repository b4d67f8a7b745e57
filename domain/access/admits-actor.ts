import type { Act } from '#domain/access/act.ts';
import { allows } from '#domain/access/allows.ts';
import { installation } from '#domain/access/resource.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { type Decision, refuse } from '#domain/kernel/decision.ts';

/** What is common to the installation: null = the actor may, else the one refusal there is. */
export function unlessAllowed<Code extends string>(act: Act, actor: Actor, code: Code): Decision<never, Code> | null {
  const access = allows(actor, act, installation);
  return access.allowed ? null : refuse(code, { role: actor.role }, access.liftedBy);
}
