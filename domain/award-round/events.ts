import type { Hand } from '#domain/access/both-sides.ts';
import type {
  AwardDecision,
  AwardSubmission,
  AwardKind,
  Criterion,
  EvidenceFact,
  Nominee,
} from '#domain/award-round/award.ts';
import type { RoundFacts } from '#domain/award-round/state.ts';
import type { DomainEvent } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

export type AwardRoundOpened = DomainEvent<'AwardRoundOpened', RoundFacts>;

export type AwardRoundChanged = DomainEvent<
  'AwardRoundChanged',
  { readonly kinds: readonly AwardKind[]; readonly criteria: readonly Criterion[]; readonly reason: string }
>;

/** `hand`: who pressed, by the account where there is one; whoever did decides nothing of it. */
export type AwardNominated = DomainEvent<
  'AwardNominated',
  {
    readonly number: number;
    readonly kind: string;
    readonly nominee: Nominee;
    readonly reason: string;
    readonly byUnit: UnitId;
    readonly hand: Hand;
  }
>;

/** Whom it is about: the unit of who is proposed, and the one that proposed. */
interface OfNomination {
  readonly number: number;
  readonly unit: UnitId;
  readonly byUnit: UnitId;
}

export type NominationWithdrawn = DomainEvent<'NominationWithdrawn', OfNomination & { readonly reason: string }>;

export type NominationDecided = DomainEvent<
  'NominationDecided',
  OfNomination & { readonly granted: boolean; readonly reason: string; readonly evidence: readonly EvidenceFact[] }
>;

export type AwardDecisionRecorded = DomainEvent<
  'AwardDecisionRecorded',
  { readonly given: readonly OfNomination[]; readonly decision: AwardDecision }
>;

export type AwardSubmissionIssued = DomainEvent<
  'AwardSubmissionIssued',
  AwardSubmission & {
    /** The units that proposed: each may know that its proposals went out. */
    readonly of: readonly OfNomination[];
  }
>;

export type AwardRoundEvent =
  | AwardRoundOpened
  | AwardRoundChanged
  | AwardNominated
  | NominationWithdrawn
  | NominationDecided
  | AwardDecisionRecorded
  | AwardSubmissionIssued;
