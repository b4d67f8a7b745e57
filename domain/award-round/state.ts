import type { AwardKind, AwardSubmission, Criterion, Nomination } from '#domain/award-round/award.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { CommitteeId, UnitId } from '#domain/kernel/ids.ts';

/** Of which days the record is looked at. */
export interface AwardPeriod {
  readonly label: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** As it is opened, and as it stands after what was changed. */
export interface RoundFacts {
  readonly committee: CommitteeId;
  readonly host: UnitId;
  readonly programme: string;
  readonly period: AwardPeriod;
  readonly kinds: readonly AwardKind[];
  readonly criteria: readonly Criterion[];
}

export interface OpenRound extends RoundFacts {
  readonly status: 'open';
  readonly nominations: readonly Nomination[];
  readonly submissions: readonly AwardSubmission[];
}

/** Đợt xét khen thưởng: one committee, one of its programmes, one period. */
export type AwardRoundState = { readonly status: 'none' } | OpenRound;
