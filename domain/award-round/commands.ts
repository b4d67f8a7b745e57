import type {
  AwardDecision,
  AwardKind,
  AwardSubmission,
  Criterion,
  EvidenceFact,
  Nominee,
} from '#domain/award-round/award.ts';
import type { RoundFacts } from '#domain/award-round/state.ts';
import type { Command } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

export type OpenAwardRound = Command<'OpenAwardRound', RoundFacts>;

/** Kinds, quotas and criteria anew; criteria stay as they are once something was decided by them. */
export type ChangeAwardRound = Command<
  'ChangeAwardRound',
  { readonly kinds: readonly AwardKind[]; readonly criteria: readonly Criterion[]; readonly reason: string }
>;

export type NominateForAward = Command<
  'NominateForAward',
  {
    readonly kind: string;
    readonly nominee: Nominee;
    readonly reason: string;
    readonly byUnit: UnitId;
    /** What the nominee's unit is and was called, other spellings included: looked up with the command. */
    readonly unitNames?: readonly string[];
  }
>;

export type WithdrawNomination = Command<'WithdrawNomination', { readonly number: number; readonly reason: string }>;

/** `evidence` is what the record says at that moment, looked up with the command. */
export type DecideNomination = Command<
  'DecideNomination',
  {
    readonly number: number;
    readonly granted: boolean;
    readonly reason: string;
    readonly evidence: readonly EvidenceFact[];
  }
>;

/** The paper by which those that were granted are given. */
export type RecordAwardDecision = Command<
  'RecordAwardDecision',
  { readonly numbers: readonly number[]; readonly decision: AwardDecision }
>;

/** Tờ trình to whoever gives; `rows` with what the record says at that moment, looked up with the command. */
export type IssueAwardSubmission = Command<
  'IssueAwardSubmission',
  Omit<AwardSubmission, 'paper' | 'kinds' | 'criteria'>
>;

export type AwardRoundCommand =
  | OpenAwardRound
  | ChangeAwardRound
  | NominateForAward
  | WithdrawNomination
  | DecideNomination
  | RecordAwardDecision
  | IssueAwardSubmission;
