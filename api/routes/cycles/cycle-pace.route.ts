import { z } from 'zod';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { asksForReports } from '#domain/review-cycle/asks.ts';
import { paceOf } from '#domain/review-cycle/pace.ts';
import { handedInMoves } from '#db/queries/handed-in-moves.query.ts';
import { workingCalendar } from '#engine/states/working-calendar.ts';
import { boardRows } from '#api/routes/cycles/board-rows.ts';
import { docOf } from '#api/routes/cycles/read-doc.ts';
import { authoriseReading } from '#api/support/authorise.ts';
import { CycleParams, cycleStream, placeOrNotFound, unitId } from '#api/support/ids.ts';
import { nowOf } from '#api/support/now.ts';
import { queryRoute } from '#api/support/query-route.ts';

const Day = z.object({
  date: z.string(),
  working: z.boolean(),
  expected: z.int().describe('Units whose deadline ends on or before this day'),
  handedIn: z.int().nullable().describe('Reports in at the end of this day, today by now; null = to come'),
});

export const cyclePace = queryRoute({
  path: '/cycles/:cycle/pace',
  tag: 'cycles',
  summary: 'Reports handed in, day by day, against those whose deadline has come',
  name: 'readCyclePace',
  params: CycleParams,
  query: z.object({}),
  output: z.object({
    now: z.iso.datetime(),
    today: z.string(),
    days: z.array(Day),
    total: z.int().describe('Units that owe a report, exempted ones left out'),
    expectedNow: z.int(),
    handedInNow: z.int(),
    overdueNow: z.int().describe('Deadline passed and no report in, returned ones included'),
    returnedNow: z.int().describe('Returned: they count as not handed in'),
    next: z.object({ date: z.string(), expected: z.int() }).nullable().describe('The next day more is expected'),
  }),
  async answer({ params, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    await authoriseReading(deps, actor, 'readBoard', place);
    const [doc, calendar] = await Promise.all([docOf(deps, place), workingCalendar(deps, place.host)]);
    const now = nowOf('plan' in doc ? (doc.plan?.clock ?? null) : null);
    // Moves come from the events and are counted, never shown; only the host's staff may ask, and it sees every unit.
    const [rows, moves] = await Promise.all([
      boardRows(deps, { doc, place, only: null, now, calendar }),
      handedInMoves(deps.record, place.stream),
    ]);
    const members = rows.filter(({ status }) => status !== 'exempted');
    const asked = asksForReports(doc.status);
    // A day that passed while nobody was asked is nobody's.
    const hasCome = ({ dueAt }: { readonly dueAt: string | null }): boolean => asked && dueAt !== null && dueAt <= now;
    const isDue = (row: { readonly dueAt: string | null }): boolean => asked || (row.dueAt !== null && row.dueAt > now);
    const called = 'call' in doc ? (doc.call?.date ?? vietnamDate(now)) : vietnamDate(now);
    const pace = paceOf(
      {
        // Both were branded when they went into the row.
        members: members.map((row) => ({
          unit: unitId(row.unit),
          dueAt: isDue(row) ? (row.dueAt as Instant | null) : null,
          dueOn: isDue(row) ? (row.dueOn as typeof called | null) : null,
        })),
        moves: moves.map(({ unit, at, handed_in }) => ({
          unit,
          at: at.toISOString() as Instant,
          handedIn: handed_in,
        })),
        from: called,
        now,
      },
      calendar,
    );
    const owing = members.filter(({ status }) => status === 'expected' || status === 'returned');
    return {
      now,
      today: vietnamDate(now),
      ...pace,
      days: [...pace.days],
      overdueNow: owing.filter(hasCome).length,
      returnedNow: owing.filter(({ status }) => status === 'returned').length,
    };
  },
});
