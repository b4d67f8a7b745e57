import type { CycleState } from '#domain/review-cycle/state.ts';

type Known = Exclude<CycleState, { readonly status: 'none' }>;
type WithoutMembers<S> = S extends unknown ? Omit<S, 'members' | 'lastReceipt'> : never;

/** The cycle as its page shows it. Members have rows of their own, and the last receipt is with them. */
export type CycleDoc = WithoutMembers<Known>;

export function cycleDocOf(state: Known): CycleDoc {
  if (!('members' in state)) return state;
  const { members: _members, ...rest } = state;
  if (!('lastReceipt' in rest)) return rest;
  const { lastReceipt: _lastReceipt, ...page } = rest;
  return page;
}
