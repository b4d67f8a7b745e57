import type { DomainEvent } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { IndexKey, OutsideIndex, Published } from '#domain/outside-index/outside-index.ts';

export type OutsideIndexRecorded = DomainEvent<'OutsideIndexRecorded', OutsideIndex & { readonly host: UnitId }>;

/** `before` is what stood until then: whoever reads the one event reads what changed. */
export type OutsideIndexCorrected = DomainEvent<
  'OutsideIndexCorrected',
  OutsideIndex & { readonly before: Published; readonly reason: string }
>;

export type OutsideIndexWithdrawn = DomainEvent<
  'OutsideIndexWithdrawn',
  IndexKey & { readonly name: string; readonly reason: string }
>;

export type OutsideIndexEvent = OutsideIndexRecorded | OutsideIndexCorrected | OutsideIndexWithdrawn;
