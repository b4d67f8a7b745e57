import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { workingDaysBetween } from '#domain/calendar/working-days.ts';
import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Standing } from '#domain/review-cycle/state.ts';

/**
 * The one class a unit is counted in on the board; together they are all units. `missing` is what `overdue` and `notDue` become
 * once the collection is closed: there is no deadline left to be counted to.
 */
export const boardStates = [
  'overdue',
  'missing',
  'returned',
  'dueSoon',
  'underReview',
  'accepted',
  'extended',
  'suspended',
  'notDue',
  'exempted',
] as const;
export type BoardState = (typeof boardStates)[number];

/** A deadline is near from the reminder on that comes three working days before it (docs/domain.md#deadlines). */
const nearFrom = 3;

export interface BoardFacts {
  readonly status: Standing['status'];
  readonly dueAt: Instant | null;
  /** The day that ends with `dueAt`: an end at 24:00 is the next day's first instant. */
  readonly dueOn: CivilDate | null;
  readonly submittedAt: Instant | null;
  readonly late: boolean;
  readonly extended: boolean;
  /** The collection is closed and not open again for this unit: nothing more is due, what lacks is missing. */
  readonly closed: boolean;
  /** Its clock stands still. Left out: it runs. */
  readonly suspended?: boolean;
  /** The call is out and the cycle not cancelled: nobody is late, nor near it, who was not asked. Left out: it is. */
  readonly asked?: boolean;
}

export interface BoardStanding {
  readonly state: BoardState;
  /** While a report is owed: working days to the deadline, negative once it has passed. Null: no deadline or outside the calendar. */
  readonly daysLeft: number | null;
  /** Of a report that came late: by how many working days; 0 = on the day itself, after the hour. */
  readonly daysLate: number | null;
}

export function boardStanding(facts: BoardFacts, now: Instant, calendar: WorkingCalendar): BoardStanding {
  const { status, dueOn, submittedAt, extended } = facts;
  if (status === 'exempted') return { state: 'exempted', daysLeft: null, daysLate: null };
  if (isIn(status)) {
    const late =
      facts.late && submittedAt !== null && dueOn !== null
        ? workingDaysBetween(dueOn, vietnamDate(submittedAt), calendar)
        : null;
    return { state: status === 'accepted' ? 'accepted' : 'underReview', daysLeft: null, daysLate: late };
  }
  if (facts.asked === false) return { state: 'notDue', daysLeft: null, daysLate: null };
  const lack = lackOf(facts, now);
  if (lack === 'missing' || lack === 'suspended') return { state: lack, daysLeft: null, daysLate: null };
  const daysLeft = dueOn === null ? null : workingDaysLeft(dueOn, vietnamDate(now), calendar);
  const soon = daysLeft !== null && daysLeft <= nearFrom;
  const ahead = extended ? 'extended' : 'notDue';
  return { state: lack ?? (soon ? 'dueSoon' : ahead), daysLeft, daysLate: null };
}

type Owing = Pick<BoardFacts, 'status' | 'dueAt' | 'closed' | 'suspended' | 'asked'>;

/** What of it lacks, whatever the calendar says; null: nothing whose time has come. */
export function lackOf({ status, dueAt, closed, suspended, asked }: Owing, now: Instant) {
  if (status === 'exempted' || isIn(status) || asked === false) return null;
  if (closed) return 'missing';
  if (suspended === true) return 'suspended';
  // A returned report stays one after its deadline: what it waits for is the correction.
  if (status === 'returned') return 'returned';
  return dueAt !== null && dueAt <= now ? 'overdue' : null;
}

export function isIn(status: Standing['status']): status is 'submitted' | 'accepted' {
  return status === 'submitted' || status === 'accepted';
}

/** Afterwards the days are counted from the deadline on: on the Sunday after a Friday nobody is late by a working day. */
export function workingDaysLeft(due: CivilDate, today: CivilDate, calendar: WorkingCalendar): number | null {
  if (today <= due) return workingDaysBetween(today, due, calendar);
  const passed = workingDaysBetween(due, today, calendar);
  return passed === null || passed === 0 ? passed : -passed;
}
