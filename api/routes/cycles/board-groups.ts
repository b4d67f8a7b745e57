import type { z } from 'zod';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { parseCivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import { groupedBy } from '#domain/kernel/grouped-by.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { type BoardState, boardStates, workingDaysLeft } from '#domain/review-cycle/board-state.ts';
import type { BoardRow, BoardShape } from '#api/routes/cycles/board-shape.ts';

type Group = z.output<typeof BoardShape>['groups'][number];

interface Told {
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
  readonly over: boolean;
  readonly asked: boolean;
}

/**
 * Groups stand where their first unit stands in protocol order; what the office calls a kind of its own is a group by itself.
 * Of a cycle that is over no days are left to be counted, and none are passed while nobody was asked.
 */
export function boardGroups(rows: readonly BoardRow[], { now, calendar, over, asked }: Told): Group[] {
  const byGroup = groupedBy(rows, ({ group, ownKind }) => `${group} ${ownKind?.id ?? ''}`);
  return [...byGroup.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    return {
      ...{ group: first.group, ownKind: first.ownKind },
      units: members.filter(({ status }) => status !== 'exempted').length,
      deadlines: deadlinesOf(members, now, calendar).map((end) =>
        over || (!asked && (end.daysLeft ?? 0) < 0) ? { ...end, daysLeft: null } : end,
      ),
    };
  });
}

function deadlinesOf(rows: readonly BoardRow[], now: Instant, calendar: WorkingCalendar): Group['deadlines'] {
  const bound = rows.filter(({ status }) => status !== 'exempted');
  const byEnd = groupedBy(bound, ({ dueAt }) => dueAt ?? '');
  return [...byEnd]
    .flatMap(([dueAt, sharers]) => {
      const [first] = sharers;
      if (first === undefined || first.dueOn === null || first.dueHour === null) return [];
      const day = parseCivilDate(first.dueOn);
      const daysLeft = day === null ? null : workingDaysLeft(day, vietnamDate(now), calendar);
      return [
        {
          ...{ dueAt, dueOn: first.dueOn, dueHour: first.dueHour, daysLeft },
          units: sharers.length,
          kinds: [...new Set(sharers.map(({ kind }) => kind))],
          extended: sharers.every(({ extendedFrom }) => extendedFrom !== null),
        },
      ];
    })
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
}

export function boardCounts(rows: readonly BoardRow[]): Record<BoardState, number> {
  const none = Object.fromEntries(boardStates.map((state) => [state, 0])) as Record<BoardState, number>;
  return rows.reduce((counts, { state }) => ({ ...counts, [state]: counts[state] + 1 }), none);
}
