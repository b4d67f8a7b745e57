import { ledgerOf } from '#domain/kernel/streams.ts';
import type { Made } from '#domain/review-cycle/make-plan.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';
import type { PlanFault } from '#domain/review-cycle/plan-wish.ts';
import { type Place, placeOf } from '#engine/places.ts';
import { invalidField } from '#api/support/invalid-field.ts';
import { Problem } from '#api/support/problem.ts';

/** The plan, or the problem with the wish it was to be made of. */
export function madePlan(made: Made): CyclePlan {
  if (made.kind === 'fault') throw problemOf(made);
  return made.plan;
}

function problemOf({ code, pointer, facts }: PlanFault): Problem {
  switch (code) {
    case 'unknown-committee':
    case 'unknown-unit':
    case 'unknown-template':
    case 'superior-does-not-call':
    case 'year-without-totals':
    case 'years-without-deadlines':
      return new Problem(code, facts, { pointer });
    case 'required':
    case 'invalid':
    case 'unknown-field':
      return invalidField(pointer, code, facts);
  }
}

/** Where a plan goes: a real cycle into its host's book, a rehearsal into a book of its own. */
export function placeOfPlan(plan: CyclePlan): Place {
  return placeOf(plan.cycle, 'reviewCycle', ledgerOf(plan.host.unit, plan.clock !== null));
}
