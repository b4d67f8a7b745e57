import type { Act } from '#domain/access/act.ts';
import { allows } from '#domain/access/allows.ts';
import { installation, type Resource } from '#domain/access/resource.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { type Decision, refuse } from '#domain/kernel/decision.ts';

/** What is common to the installation, or a host's own of that kind: null = the actor may, else the one refusal there is. */
export function unlessAllowed<Code extends string>(
  act: Act,
  actor: Actor,
  code: Code,
  about: Resource = installation,
): Decision<never, Code> | null {
  const access = allows(actor, act, about);
  return access.allowed ? null : refuse(code, { role: actor.role }, access.liftedBy);
}
