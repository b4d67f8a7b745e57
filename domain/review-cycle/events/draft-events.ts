import type { FigureValue } from '#domain/consolidated-report/figures.ts';
import type { ApprovedReport, Askable, OpinionAnswerKind } from '#domain/consolidated-report/paper.ts';
import type { ReportText } from '#domain/consolidated-report/report-text.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { DomainEvent } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { OfUnit } from '#domain/review-cycle/events/of-unit.ts';
import type { PaperScans } from '#domain/review-cycle/paper-scans.ts';

/** What the draft said when it went round, with the values of its references then: what is typed on does not change it. */
export type DraftCirculated = DomainEvent<
  'DraftCirculated',
  {
    readonly round: number;
    readonly on: CivilDate;
    readonly dueOn: CivilDate;
    readonly text: ReportText;
    readonly figures: readonly FigureValue[];
    readonly units: readonly UnitId[];
    /** What they are called where they are no members (a review of several years has none); left out: all are. */
    readonly named?: readonly Askable[];
    /** One working day before the date; null: that has passed. */
    readonly remindAt: Instant | null;
  }
>;

export type OpinionGiven = DomainEvent<
  'OpinionGiven',
  OfUnit & {
    readonly round: number;
    readonly number: number;
    readonly section: string | null;
    readonly text: string;
    readonly agrees?: true;
  }
>;

/** `to` is whose opinion it was: it is told. */
export type OpinionAnswered = DomainEvent<
  'OpinionAnswered',
  {
    readonly round: number;
    readonly opinion: number;
    readonly to: UnitId;
    readonly kind: OpinionAnswerKind;
    readonly text: string;
  }
>;

/** A day before the date, those that have not answered; by hand, on the day that is named. */
export type OpinionsReminded = DomainEvent<
  'OpinionsReminded',
  { readonly round: number; readonly dueOn: CivilDate; readonly units: readonly UnitId[]; readonly on?: CivilDate }
>;

export type ConsolidatedReportApproved = DomainEvent<'ConsolidatedReportApproved', Omit<ApprovedReport, 'at'>>;
export type ScansAttached = DomainEvent<'ScansAttached', Omit<PaperScans, 'at'>>;
