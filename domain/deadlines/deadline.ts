import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** How an office states a date, in days and never in hours (trap 6). `raw` keeps its words ("trước ngày 10/12"). */
export type DeadlineRule =
  | { readonly kind: 'date'; readonly date: CivilDate; readonly hour: string; readonly raw: string | null }
  | {
      readonly kind: 'beforeConference';
      readonly workingDays: number;
      readonly conference: CivilDate;
      readonly hour: string;
      readonly raw: string | null;
    }
  /** "Ngày 25 của tháng cuối kỳ" (NĐ 09/2019/NĐ-CP art. 13): a month without that day ends on its last. */
  | {
      readonly kind: 'dayOfPeriod';
      readonly day: number;
      readonly periodEnd: CivilDate;
      readonly hour: string;
      readonly raw: string | null;
    }
  /** Working days before (negative) or after an event with a day of its own: a session of the People's Council, an inspection. */
  | {
      readonly kind: 'byEvent';
      readonly event: string;
      readonly on: CivilDate;
      readonly workingDays: number;
      readonly hour: string;
      readonly raw: string | null;
    }
  /** "Trước ngày X": whether X itself still counts no text settles, so whoever plans says it. */
  | {
      readonly kind: 'before';
      readonly date: CivilDate;
      readonly counted: boolean;
      readonly hour: string;
      readonly raw: string | null;
    };

export const explainCodes = [
  'stated',
  'countedBackFromConference',
  'dayOfPeriod',
  'lastDayOfMonth',
  'countedBackFromEvent',
  'countedFromEvent',
  'dayBefore',
  'dayCounted',
  'rolledToWorkingDay',
  'rolledBackToWorkingDay',
  'keptOnDayOff',
  'dayOffPassed',
  'extended',
  'calendarChanged',
  'calendarNotFollowed',
  'ownCalendar',
  'foreseenCalendar',
  'endOfDay',
  'atHour',
  'resultingInstant',
] as const;

/** One line of `GET …/explain`: what was applied and the day that came of it. Words are made at the edge from `code`. */
export interface ExplainLine {
  readonly code: (typeof explainCodes)[number];
  readonly date: CivilDate;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A version of a deadline; a changed date is a new version, and its ladder starts anew (trap 5). */
export interface Deadline {
  readonly version: number;
  readonly rule: DeadlineRule;
  readonly date: CivilDate;
  /** `HH:mm`, `24:00` = end of the day. */
  readonly hour: string;
  readonly at: Instant;
  readonly explain: readonly ExplainLine[];
  readonly rungs: readonly Rung[];
}

export const audiences = ['unit', 'unitAndLeaders'] as const;

/** Whom a step of the ladder writes to. */
export type Audience = (typeof audiences)[number];

/** A step of the reminder ladder. `offset` in working days: −7 before, 0 on the day, +3 after. */
export interface LadderStep {
  readonly offset: number;
  readonly audience: Audience;
}

export interface Ladder {
  readonly steps: readonly LadderStep[];
  /** `HH:mm` in Việt Nam at which a rung fires. */
  readonly hour: string;
}

/** A step with its instant. `key` = `v<version>/<offset>`: fires once for ever. */
export interface Rung extends LadderStep {
  readonly key: string;
  readonly at: Instant;
}

/** docs/domain.md#deadlines; a setting of each cycle. The last two go to the unit's leader and the standing agency too. */
export const defaultLadder: Ladder = {
  hour: '08:00',
  steps: [
    { offset: -7, audience: 'unit' },
    { offset: -3, audience: 'unit' },
    { offset: -1, audience: 'unit' },
    { offset: 0, audience: 'unit' },
    { offset: 1, audience: 'unitAndLeaders' },
    { offset: 3, audience: 'unitAndLeaders' },
  ],
};
