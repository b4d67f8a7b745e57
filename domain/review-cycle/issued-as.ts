import type { IssuedPaper, Numbered } from '#domain/review-cycle/paper-scans.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';

/** Null: there is no such paper yet, or there never will be. */
export function issuedAs(state: CycleState, paper: IssuedPaper): Numbered | null {
  if (!('call' in state)) return null;
  return paper === 'call' ? state.call : (state.paper?.approved ?? null);
}
