import type { Refused } from '#domain/conference/act-refusal.ts';
import type { LevelShort } from '#domain/conference/commands.ts';
import { unlessSaid } from '#domain/conference/input.ts';
import { refuse } from '#domain/kernel/decision.ts';
import type { SignOff } from '#domain/review-cycle/plan.ts';

/** As the plan was asked: refused with the latest day that would do, or accepted by a named person who says why. */
export function unlessLevelsAgree(short: readonly LevelShort[], signedOff: SignOff | null): Refused | null {
  const [first] = short;
  if (signedOff === null) return first === undefined ? null : tooNear(first);
  if (signedOff.name.trim() === '') return refuse('plan-sign-off-unnamed', {}, [], '/signedOff/name');
  const no = unlessSaid(signedOff.reason, 'conference-reason-missing', '/signedOff/reason');
  if (no !== null) return no;
  if (first === undefined) return refuse('plan-sign-off-not-needed', {}, [], '/signedOff');
  const never = short.find(({ mayBeSignedOff }) => !mayBeSignedOff);
  return never === undefined ? null : tooNear(never);
}

function tooNear({ facts }: LevelShort): Refused {
  return refuse('too-soon-after-lower-level', facts, ['coordinator', 'leader'], '/heldOn');
}
