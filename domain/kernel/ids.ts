import type { Branded } from '#domain/kernel/brand.ts';

/** The hosting committee's book: one gap-free order of events, one hash chain. A rehearsal has its own (`…~dien-tap`). */
export type LedgerId = Branded<string, 'LedgerId'>;
/** `cycle/…`, `conference/…`, `task/…`, `organisation/…`, `template/…`, `calendar/…`, `index/…`, `directive/…`, `models/…`, `inspection/…`, `awards/…`; also the id of its workflow. */
export type StreamId = Branded<string, 'StreamId'>;
export type CommandId = Branded<string, 'CommandId'>;
export type UnitId = Branded<string, 'UnitId'>;
export type AccountId = Branded<string, 'AccountId'>;
export type PositionId = Branded<string, 'PositionId'>;
export type DelegationId = Branded<string, 'DelegationId'>;
/** A kind of unit that an office added itself. */
export type OwnKindId = Branded<string, 'OwnKindId'>;
export type CommitteeId = Branded<string, 'CommitteeId'>;

export type AggregateKind =
  | 'reviewCycle'
  | 'conference'
  | 'followUpTask'
  | 'organisation'
  | 'template'
  | 'calendar'
  | 'outsideIndex'
  | 'directive'
  | 'modelRegister'
  | 'inspection'
  | 'awardRound';

/** An aggregate by name: enough to knock at it. */
export interface AggregateRef {
  readonly stream: StreamId;
  readonly kind: AggregateKind;
}
