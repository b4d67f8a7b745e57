import type { CycleState } from '#domain/review-cycle/state.ts';

/** The life of a cycle in order. */
export const cycleLife: readonly CycleState['status'][] = [
  'none',
  'proposed',
  'planned',
  'collecting',
  'collected',
  'consolidated',
  'approved',
  'conferencing',
  'concluded',
  'closed',
  'cancelled',
];
