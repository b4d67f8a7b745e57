import type { UnitId } from '#domain/kernel/ids.ts';
import type { Setting } from '#domain/organisation/setting.ts';

/** One indicator's total. Figures are exact decimals; a share is `derived` from its relation and never summed. */
export interface Total {
  readonly code: string;
  readonly value: string;
  readonly basis: 'summed' | 'derived';
  /** How many accepted reports gave a figure. */
  readonly reports: number;
}

export interface CheckOutcome {
  readonly relation: string;
  readonly check: 'K1' | 'K2' | 'K3' | 'K7';
  readonly result: 'pass' | 'fail' | 'warn' | 'notChecked';
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Totals read accepted reports only (trap 13); who is not in them stays named. */
export interface ConsolidationResult {
  readonly accepted: readonly UnitId[];
  readonly leftOut: readonly UnitId[];
  readonly totals: readonly Total[];
  readonly bySetting: readonly { readonly setting: Setting | null; readonly totals: readonly Total[] }[];
  /** Totals of each unit that has members under it, itself included: the cycle's pinned tree. */
  readonly byUnit: readonly { readonly unit: UnitId; readonly totals: readonly Total[] }[];
  readonly checks: readonly CheckOutcome[];
}
