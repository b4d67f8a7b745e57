import type { DomainEvent } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { ConsolidationResult } from '#domain/review-cycle/consolidation-result.ts';
import type { OfUnit } from '#domain/review-cycle/events/of-unit.ts';
import type { SummedIn, Variance } from '#domain/review-cycle/variance.ts';

export type CollectionClosed = DomainEvent<
  'CollectionClosed',
  {
    /** Nothing handed in, or returned and not handed in again. */
    readonly missing: readonly UnitId[];
    /** Handed in and not accepted: listed, and no part of any total (trap 13). */
    readonly notAccepted: readonly UnitId[];
    readonly overrideReason: string | null;
  }
>;

export type ReportsConsolidated = DomainEvent<'ReportsConsolidated', ConsolidationResult>;
export type ConsolidationApproved = DomainEvent<'ConsolidationApproved', { readonly overrideReason: string | null }>;

/** After the approval: beside the sealed figures, never instead of them. */
export type VarianceRecorded = DomainEvent<'VarianceRecorded', Omit<Variance, 'standing'>>;
/** `summedIn`: the reviews of several years that had summed the totals by then; left out: none. */
export type VarianceAccepted = DomainEvent<
  'VarianceAccepted',
  OfUnit & { readonly number: number; readonly summedIn?: readonly SummedIn[] }
>;

export type VarianceRefused = DomainEvent<
  'VarianceRefused',
  OfUnit & { readonly number: number; readonly reason: string }
>;
