import type { OrganisationEvent } from '#domain/organisation/events.ts';
import type { Fault } from '#domain/organisation/refusals.ts';

/** What one change of the register comes to; no events = the record says so already. */
export type Step =
  | { readonly ok: true; readonly events: readonly OrganisationEvent[] }
  | { readonly ok: false; readonly fault: Fault };

export function changes(...events: readonly OrganisationEvent[]): Step {
  return { ok: true, events };
}

export const unchanged: Step = { ok: true, events: [] };

type Check = () => { readonly ok: false; readonly fault: Fault } | null;

/** The first fault in the order given, else the step itself: what comes later may rely on what was checked before. */
export function checked(checks: readonly Check[], step: () => Step): Step {
  for (const check of checks) {
    const found = check();
    if (found !== null) return found;
  }
  return step();
}

export type Found = ReturnType<Check>;
