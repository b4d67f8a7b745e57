/**
 * Every `patched()` id in use, with the day it came, why, and when it may go: when no history older than it is open.
 * Empty: no released history has needed one yet.
 */
export const patches = {} as const satisfies Record<
  string,
  { readonly since: string; readonly why: string; readonly removeWhen: string }
>;
