import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { isWorkingDay } from '#domain/calendar/working-days.ts';
import { addDays, type CivilDate, daysBetween, vietnamDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';

export interface PaceMember {
  readonly unit: UnitId;
  readonly dueAt: Instant | null;
  readonly dueOn: CivilDate | null;
}

/** A report came in, or went back to its unit. */
export interface PaceMove {
  readonly unit: UnitId;
  readonly at: Instant;
  readonly handedIn: boolean;
}

export interface PaceDay {
  readonly date: CivilDate;
  readonly working: boolean;
  /** Units whose deadline ends on or before this day. */
  readonly expected: number;
  /** Units whose report was in at the end of this day (today: by now); null = the day has not come. */
  readonly handedIn: number | null;
}

export interface Pace {
  readonly days: readonly PaceDay[];
  readonly total: number;
  readonly expectedNow: number;
  readonly handedInNow: number;
  /** The next day on which more is expected. */
  readonly next: { readonly date: CivilDate; readonly expected: number } | null;
}

/** A chart has room for so many days; a longer collection shows its last ones. */
const longest = 130;

/** Reports in, day by day, against those whose deadline has come. A returned report counts as not handed in. */
export function paceOf(
  input: {
    readonly members: readonly PaceMember[];
    readonly moves: readonly PaceMove[];
    readonly from: CivilDate;
    readonly now: Instant;
  },
  calendar: WorkingCalendar,
): Pace {
  const { members, now } = input;
  const today = vietnamDate(now);
  const dues = members.flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn])).sort();
  const moves = [...input.moves].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const first = [input.from, dues[0] ?? input.from, today].sort()[0] ?? input.from;
  const lastMove = moves.at(-1)?.at;
  const last = [dues.at(-1) ?? input.from, lastMove === undefined ? input.from : vietnamDate(lastMove)].sort()[1];
  const end = last ?? input.from;
  const counted = new Set(members.map(({ unit }) => unit));
  const days: PaceDay[] = [];
  const inNow = new Set<UnitId>();
  let expected = 0;
  let moved = 0;
  for (let date = first; date <= end; date = addDays(date, 1)) {
    while (expected < dues.length && (dues[expected] ?? date) <= date) expected += 1;
    for (let move = moves[moved]; move !== undefined && vietnamDate(move.at) <= date; move = moves[moved]) {
      if (move.handedIn && counted.has(move.unit)) inNow.add(move.unit);
      else inNow.delete(move.unit);
      moved += 1;
    }
    days.push({
      date,
      working: isWorkingDay(date, calendar),
      expected,
      handedIn: date <= today ? inNow.size : null,
    });
  }
  const next = days.find(
    (day) => day.date >= today && dues.some((due) => due === day.date && notYet(members, due, now)),
  );
  return {
    days: days.slice(-Math.min(longest, daysBetween(first, end) + 1)),
    total: members.length,
    expectedNow: members.filter(({ dueAt }) => dueAt !== null && dueAt <= now).length,
    handedInNow: inNow.size,
    next: next === undefined ? null : { date: next.date, expected: next.expected },
  };
}

function notYet(members: readonly PaceMember[], due: CivilDate, now: Instant): boolean {
  return members.some(({ dueOn, dueAt }) => dueOn === due && dueAt !== null && dueAt > now);
}
