import { yearNeeded } from '#domain/calendar/year-to-ask-for.ts';
import { type CivilDate, civilDate } from '#domain/kernel/civil-date.ts';

/** From nothing to the first call, in the order in which one rests on the other. */
export const setUpSteps = ['units', 'committees', 'outline', 'people', 'calendar', 'use', 'cycle'] as const;
export type SetUpStep = (typeof setUpSteps)[number];

/** What is counted of an installation; whoever counts it decides nothing. */
export interface SetUpFacts {
  readonly today: CivilDate;
  readonly units: number;
  readonly committees: number;
  /** Those for which nobody could plan a cycle: no coordinator at the host or at the standing agency. */
  readonly committeesUnstaffed: number;
  readonly outlines: number;
  /** Units that have somebody who can hand a report in. */
  readonly unitsStaffed: number;
  /** The last day that a published calendar speaks of. */
  readonly publishedTo: CivilDate;
  /** Somebody said how the installation is used: before the first letter it is known who carries it. */
  readonly useChosen: boolean;
  /** Real ones that somebody has planned, whatever became of them. */
  readonly cycles: number;
}

export interface SetUpProgress {
  readonly done: ReadonlySet<SetUpStep>;
  /** Null: nothing is missing. */
  readonly next: SetUpStep | null;
  /** How far the calendar has to be published by now. */
  readonly calendarNeededTo: CivilDate;
}

export function setUpProgress(facts: SetUpFacts): SetUpProgress {
  const calendarNeededTo = civilDate(`${yearNeeded(facts.today)}-12-31`);
  const isDone: Readonly<Record<SetUpStep, boolean>> = {
    // One unit has nobody to report to it.
    units: facts.units > 1,
    committees: facts.committees > 0,
    outline: facts.outlines > 0,
    people: facts.committees > 0 && facts.committeesUnstaffed === 0 && facts.unitsStaffed > 0,
    calendar: calendarNeededTo <= facts.publishedTo,
    use: facts.useChosen,
    cycle: facts.cycles > 0,
  };
  const next = setUpSteps.find((step) => !isDone[step]) ?? null;
  return { done: new Set(setUpSteps.filter((step) => isDone[step])), next, calendarNeededTo };
}
