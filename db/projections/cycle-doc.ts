import type { CycleState } from '#domain/review-cycle/state.ts';

type Known = Exclude<CycleState, { readonly status: 'none' }>;
type WithoutMembers<S> = S extends unknown ? Omit<S, 'members'> : never;

/** The cycle as its page shows it. Members have rows of their own: a deadline night must not rewrite all of them. */
export type CycleDoc = WithoutMembers<Known>;

export function cycleDocOf(state: Known): CycleDoc {
  if (!('members' in state)) return state;
  const { members: _members, ...rest } = state;
  return rest as CycleDoc;
}
