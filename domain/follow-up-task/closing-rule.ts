import { mostWeight } from '#domain/follow-up-task/most-weight.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

/** When a share that was passed down counts as reported done: all members verified, so many of them, or so much of their weights. */
export type ClosingRule =
  | { readonly kind: 'all' }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'weight'; readonly atLeast: number; readonly weights: readonly Weight[] };

export interface Weight {
  readonly unit: UnitId;
  readonly weight: number;
}

export const closingKinds = ['all', 'count', 'weight'] as const satisfies readonly ClosingRule['kind'][];

export type ClosingFault = { readonly code: 'task-closing-count' | 'task-closing-weight'; readonly pointer: string };

/** A rule that can be met by these members, and by nobody else's work. */
export function closingFault(rule: ClosingRule, members: readonly UnitId[]): ClosingFault | null {
  switch (rule.kind) {
    case 'all':
      return null;
    case 'count':
      return isWhole(rule.count, members.length) ? null : { code: 'task-closing-count', pointer: '/closes/count' };
    case 'weight': {
      const twice = rule.weights.findIndex(({ unit }, at) => rule.weights.findIndex((one) => one.unit === unit) !== at);
      const strange = rule.weights.findIndex(
        ({ unit, weight }) => !members.includes(unit) || !isWhole(weight, mostWeight),
      );
      const wrong = Math.max(twice, strange);
      if (wrong >= 0) return { code: 'task-closing-weight', pointer: `/closes/weights/${String(wrong)}/weight` };
      const whole = members.reduce((sum, unit) => sum + weightOf(rule.weights, unit), 0);
      return isWhole(rule.atLeast, whole) ? null : { code: 'task-closing-weight', pointer: '/closes/atLeast' };
    }
  }
}

/** Whether those verified are enough. Nobody at all closes nothing. */
export function closes(rule: ClosingRule, members: readonly UnitId[], verified: readonly UnitId[]): boolean {
  if (members.length === 0) return false;
  switch (rule.kind) {
    case 'all':
      return members.every((unit) => verified.includes(unit));
    case 'count':
      return members.filter((unit) => verified.includes(unit)).length >= rule.count;
    case 'weight': {
      const done = members.filter((unit) => verified.includes(unit));
      return done.reduce((sum, unit) => sum + weightOf(rule.weights, unit), 0) >= rule.atLeast;
    }
  }
}

/** Of whom nothing was said, or who came later, one. */
export function weightOf(weights: readonly Weight[], unit: UnitId): number {
  return weights.find((one) => one.unit === unit)?.weight ?? 1;
}

function isWhole(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}
