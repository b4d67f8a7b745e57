import type { Role } from '#domain/kernel/actor.ts';

/**
 * "No" as a value. `code` names the rule (closed per aggregate: each aggregate's refusals.ts, joined in domain/words),
 * `liftedBy` who can lift it, `facts` what the Vietnamese sentence shows.
 */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly liftedBy: readonly Role[];
  readonly facts: Readonly<Record<string, string | number>>;
  /** JSON pointer into the command's data, when one value is at fault: then the caller sent bad input (422, not 409). */
  readonly pointer?: string;
}
