import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { previousWorkingDay } from '#domain/calendar/working-days.ts';
import { noticeDueDate } from '#domain/deadlines/conference-dates.ts';
import { addDays, type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { ConferenceWish } from '#domain/review-cycle/plan.ts';
import type { CycleStatus } from '#domain/review-cycle/state.ts';

/** The life of a cycle as offices tell it: six stations on one line, three where no conference is expected, none for reports where years are summed. */
export const stationCodes = ['plan', 'report', 'consolidate', 'conference', 'conclusion', 'tasks'] as const;
export type StationCode = (typeof stationCodes)[number];

export interface StationFacts {
  readonly status: CycleStatus;
  readonly callDate: CivilDate | null;
  /** The days deadlines end on that bind somebody now. */
  readonly dueDays: readonly CivilDate[];
  readonly closedAt: Instant | null;
  readonly approvedAt: Instant | null;
  readonly conference: ConferenceWish;
  /** It sums years: no unit is called or reports. Left out: it does not. */
  readonly ofYears?: boolean;
  readonly heldOn: CivilDate | null;
  readonly held: boolean;
  readonly noticeOn: CivilDate | null;
  readonly tasks: { readonly ended: number; readonly total: number } | null;
  readonly units: { readonly handedIn: number; readonly total: number } | null;
}

export const stationStates = ['done', 'now', 'ahead', 'leftOut'] as const;

export interface Station {
  readonly code: StationCode;
  /** `leftOut`: the cycle went on without it, as when a conclusion comes before every report is in, or it was cancelled before. */
  readonly state: (typeof stationStates)[number];
  /** When it happened. */
  readonly on: CivilDate | null;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  /** The latest day the rules leave for it. */
  readonly by: CivilDate | null;
  readonly done: number | null;
  readonly total: number | null;
}

export function stationsOf(facts: StationFacts, calendar: WorkingCalendar): readonly Station[] {
  const here = stationNow(facts);
  const codes = codesOf(facts);
  const nowAt = here === null ? codes.length : codes.indexOf(here);
  return codes.map((code, index) => {
    const done = isDone(facts, code);
    // Nothing is ahead of a cycle that was cancelled: nowhere is past all.
    const state = done ? 'done' : index === nowAt ? 'now' : index < nowAt ? 'leftOut' : 'ahead';
    return { code, state, ...nothing, ...datesOf(facts, code, calendar) };
  });
}

const inWriting: readonly StationCode[] = ['plan', 'report', 'consolidate'];

function codesOf({ conference, ofYears }: StationFacts): readonly StationCode[] {
  const codes = conference === 'none' ? inWriting : stationCodes;
  return ofYears === true ? codes.filter((code) => code !== 'report') : codes;
}

/** Where work goes on; null once the cycle has ended, or has only to be closed. */
export function stationNow({ status, held, conference, ofYears }: StationFacts): StationCode | null {
  switch (status) {
    case 'proposed':
      return 'plan';
    case 'planned':
      // What it sums is sealed already: planned, its totals can be made.
      return ofYears === true ? 'consolidate' : 'plan';
    case 'collecting':
      return 'report';
    case 'collected':
    case 'consolidated':
      return 'consolidate';
    case 'approved':
    case 'conferencing':
      if (conference === 'none') return null;
      return held ? 'conclusion' : 'conference';
    case 'concluded':
      return 'tasks';
    case 'closed':
    case 'cancelled':
      return null;
  }
}

function isDone(facts: StationFacts, code: StationCode): boolean {
  switch (code) {
    case 'plan':
      return facts.callDate !== null || (facts.ofYears === true && facts.status !== 'proposed');
    case 'report':
      return facts.closedAt !== null;
    case 'consolidate':
      return facts.approvedAt !== null;
    case 'conference':
      return facts.held;
    case 'conclusion':
      return facts.noticeOn !== null;
    case 'tasks':
      // A cycle may be closed and carry tasks over: those are not done.
      return facts.status === 'closed' && (facts.tasks === null || facts.tasks.ended === facts.tasks.total);
  }
}

const nothing = { on: null, from: null, to: null, by: null, done: null, total: null };

function datesOf(facts: StationFacts, code: StationCode, calendar: WorkingCalendar): Partial<Station> {
  const lastDue = [...facts.dueDays].sort().at(-1) ?? null;
  const { heldOn } = facts;
  switch (code) {
    case 'plan':
      return { on: facts.callDate };
    case 'report': {
      const units = facts.units === null ? {} : { done: facts.units.handedIn, total: facts.units.total };
      return { from: facts.callDate, to: lastDue, on: dayOf(facts.closedAt), ...units };
    }
    case 'consolidate':
      return {
        from: dayOf(facts.closedAt) ?? (lastDue === null ? null : addDays(lastDue, 1)),
        on: dayOf(facts.approvedAt),
        by: heldOn === null ? null : previousWorkingDay(addDays(heldOn, -1), calendar),
      };
    case 'conference':
      return { on: heldOn };
    case 'conclusion':
      return { on: facts.noticeOn, by: heldOn === null ? null : noticeDueDate(heldOn, calendar) };
    case 'tasks':
      return facts.tasks === null ? {} : { done: facts.tasks.ended, total: facts.tasks.total };
  }
}

function dayOf(at: Instant | null): CivilDate | null {
  return at === null ? null : vietnamDate(at);
}
