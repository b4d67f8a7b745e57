import type { DeadlineRule, Ladder } from '#domain/deadlines/deadline.ts';
import type { Signer } from '#domain/documents/signer.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { CommitteeId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Level, UnitKind } from '#domain/organisation/kinds.ts';
import type { Setting } from '#domain/organisation/setting.ts';
import type {
  ConferenceWish,
  CycleSettings,
  DateRange,
  Inspection,
  Programme,
  ReportingPeriod,
  ReviewKind,
  SignOff,
} from '#domain/review-cycle/plan.ts';

/** What a person states of a plan; the rest comes from the register, the template and the calendar. */

/** A rule as stated: the day of the conference stands once, in the plan, and so does the end of the period. */
export type RuleWish =
  | Extract<DeadlineRule, { kind: 'date' | 'byEvent' | 'before' }>
  | Omit<Extract<DeadlineRule, { kind: 'beforeConference' }>, 'conference'>
  | Omit<Extract<DeadlineRule, { kind: 'dayOfPeriod' }>, 'periodEnd'>;

export interface MemberWish {
  readonly unit: UnitId;
  /** Absent: as registered; null: all three. */
  readonly setting?: Setting | null | undefined;
  /** Absent: its place in the list. */
  readonly rank?: number | undefined;
  readonly rule: RuleWish | null;
}

export interface PlanContentWish {
  readonly programmes: readonly Programme[];
  readonly reviewKind: ReviewKind;
  readonly members: readonly MemberWish[];
  readonly template: { readonly id: string; readonly version?: number | undefined };
  /** Absent: that of the period. */
  readonly dataWindow?: DateRange | undefined;
  /** Absent: the last day of the data window. */
  readonly cutOff?: CivilDate | undefined;
  /** Absent: only where years are summed, for nobody is asked. */
  readonly collection?:
    | {
        readonly rule: RuleWish;
        readonly byKind: readonly { readonly kind: UnitKind; readonly rule: RuleWish }[];
        readonly byLevel: readonly { readonly level: Level; readonly rule: RuleWish }[];
      }
    | undefined;
  /** Absent: no level keeps days of its own. `above` is the superior's cycle whose call this one answers. */
  readonly levels?:
    | {
        readonly reviewDays: readonly number[];
        readonly above?: StreamId | null | undefined;
        readonly signedOff?: SignOff | null | undefined;
      }
    | undefined;
  readonly rollToWorkingDay: boolean;
  /** Absent: the usual one. */
  readonly ladder?: Ladder | undefined;
  readonly settings?: { readonly [K in keyof CycleSettings]?: CycleSettings[K] | undefined } | undefined;
  readonly signer: Signer;
  /** Absent: as is usual for the kind of review. */
  readonly conference?: ConferenceWish | undefined;
  readonly conferenceDate: CivilDate | null;
  readonly conferencePlace?: string | undefined;
  /** By which programme of work or plan it is called. */
  readonly basis?: string | undefined;
  /** Of an inspection: by whom, when, by which paper. */
  readonly inspection?: Inspection | undefined;
  /** The cycles whose sealed totals it sums; absent: units report. */
  readonly years?: readonly StreamId[] | undefined;
}

export interface PlanWish extends PlanContentWish {
  readonly committee: CommitteeId;
  /** A code such as `2020-H1`, or a period of its own with its dates. */
  readonly period: string | ReportingPeriod;
  readonly clock: { readonly origin: Instant; readonly scale: number; readonly stopsAt?: Instant | undefined } | null;
  /** Tells rehearsals of one cycle apart. */
  readonly key?: string | undefined;
}

/** A wish that no plan can be made of: which value, and why. */
export interface PlanFault {
  readonly kind: 'fault';
  readonly code:
    | 'unknown-committee'
    | 'unknown-unit'
    | 'unknown-template'
    | 'superior-does-not-call'
    | 'year-without-totals'
    | 'years-without-deadlines'
    | 'required'
    | 'invalid'
    | 'unknown-field';
  /** JSON pointer into the wish. */
  readonly pointer: string;
  readonly facts: Readonly<Record<string, string>>;
}
