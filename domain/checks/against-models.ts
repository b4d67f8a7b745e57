import { compareDecimals } from '#domain/consolidation/decimal.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { ModelCounting } from '#domain/model-register/state.ts';

export const modelRules = ['K18'] as const;

/** On which side of the register's count a figure lies that is remarked. */
export type ModelsApart = 'below' | 'above';

/**
 * K18, a rule of our own: a figure that a register of models counts is what it counts (docs/domain.md#checks). Of a register that is not
 * whole yet only a figure below it is remarked: there may be more than were entered, never fewer. A remark, never a refusal.
 */
export function againstModels(value: string | null, count: number, counting: ModelCounting): ModelsApart | null {
  const order = value === null ? null : compareDecimals(value, String(count));
  switch (order) {
    case -1:
      return 'below';
    case 1:
      return counting === 'computed' ? 'above' : null;
    case 0:
    case null:
      return null;
    default:
      return unreachable(order);
  }
}
