/**
 * Every `patched()` id in use, with the day it came, why, and when it may go: when no history older than it is open.
 */
export const patches = {
  'quick-and-slow-rounds': {
    since: '2026-11-29',
    why: 'The reconciler held everything against everything every ten seconds: at 100,000 open tasks that is all it did.',
    removeWhen: 'No reconciler begun by 0.2.0 or older runs: a run leaves its history behind after about half an hour.',
  },
} as const satisfies Record<string, { readonly since: string; readonly why: string; readonly removeWhen: string }>;
