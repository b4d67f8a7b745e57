import type { Deadline, LadderStep } from '#domain/deadlines/deadline.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { DomainEvent } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { OfUnit } from '#domain/review-cycle/events/of-unit.ts';
import type { SignOff } from '#domain/review-cycle/plan.ts';

/** `on` is the day it went out, in Việt Nam: nobody is reminded twice on one day (trap 17). */
export type UnitUrged = DomainEvent<
  'UnitUrged',
  OfUnit & { readonly on: CivilDate; readonly workingDaysLeft: number | null; readonly number: number }
>;

/**
 * A rung of one deadline version fired, for everybody who shares that version and still owes a report. `units` may be empty:
 * the rung is spent all the same. `supersedes` are rungs that came due at the same advance: spent, and they mail nobody.
 * `remindedToday` are units that owe a report but had a reminder on this day already.
 */
export type ReminderRungFired = DomainEvent<
  'ReminderRungFired',
  {
    readonly version: number;
    readonly rung: string;
    readonly offset: number;
    readonly audience: LadderStep['audience'];
    readonly dueAt: Instant;
    readonly on: CivilDate;
    /** False when the rung fires on a later day than its own, after an outage: its offset is then no count of days. */
    readonly onItsDay: boolean;
    readonly units: readonly UnitId[];
    readonly remindedToday: readonly UnitId[];
    readonly supersedes: readonly string[];
    /** The last one before the deadline, which warns the coordinator too (trap 16). */
    readonly closingSoon: boolean;
  }
>;

export type DeadlinePassed = DomainEvent<
  'DeadlinePassed',
  { readonly version: number; readonly dueAt: Instant; readonly overdue: readonly UnitId[] }
>;

/** A conference moved: one open deadline counted back from it becomes a new version, for these units. */
export type DeadlineReplanned = DomainEvent<
  'DeadlineReplanned',
  {
    readonly replaces: number;
    readonly deadline: Deadline;
    readonly previous: Instant;
    readonly units: readonly UnitId[];
  }
>;

/** … or stays as it is, because the new date cannot be kept. */
export type DeadlineKept = DomainEvent<
  'DeadlineKept',
  { readonly version: number; readonly problem: 'deadline-in-the-past' | 'too-soon-after-data-closes' }
>;

/**
 * A coordinator has looked at what a published calendar changes (traps 3 and 4): the open deadlines that fall differently become
 * new versions. What cannot be kept by them stays, and is named.
 */
export type CalendarFollowed = DomainEvent<
  'CalendarFollowed',
  {
    readonly calendar: string;
    /** Whose table it is, as it is told to people; left out: the country's. */
    readonly own?: { readonly unit: string; readonly source: string };
    readonly reason: string;
    readonly moved: readonly FollowedDeadline[];
    readonly kept: readonly { readonly version: number; readonly problem: KeptBecause | typeof asDecided }[];
    /** Who accepted that a level has less time than the plan keeps; left out: nobody had to. */
    readonly signedOff?: SignOff;
  }
>;

export interface FollowedDeadline {
  readonly replaces: number;
  readonly deadline: Deadline;
  readonly previous: { readonly date: CivilDate; readonly at: Instant };
  /** Rungs of a date that stays: who was reminded by them is not reminded again. */
  readonly alreadyFired: readonly string[];
  readonly units: readonly UnitId[];
}

/** It could move, and whoever looked at it let it stay. */
export const asDecided = 'as-decided';
export const keptBecause = [
  'deadline-in-the-past',
  'too-soon-after-data-closes',
  'deadline-on-day-off',
  'deadline-outside-calendar',
] as const;

export type KeptBecause = (typeof keptBecause)[number];
/** The clock stands still for these units: no reminder, no end, and what comes in meanwhile is not late. */
export type DeadlinesSuspended = DomainEvent<
  'DeadlinesSuspended',
  {
    readonly since: CivilDate;
    readonly reason: string;
    readonly units: readonly { readonly unit: UnitId; readonly left: number; readonly hour: string }[];
  }
>;

/** It goes on: each unit has the working days it had left, from the day after. */
export type DeadlinesResumed = DomainEvent<
  'DeadlinesResumed',
  {
    readonly on: CivilDate;
    readonly reason: string;
    readonly moved: readonly Omit<FollowedDeadline, 'replaces' | 'alreadyFired' | 'previous'>[];
  }
>;
