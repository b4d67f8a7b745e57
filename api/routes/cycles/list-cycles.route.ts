import { z } from 'zod';
import { may } from '#domain/access/may.ts';
import { hosted } from '#domain/access/resource.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { instantFromMillis } from '#domain/kernel/instant.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { cycleStatuses } from '#domain/review-cycle/state.ts';
import { type CycleListWishes, cyclesFor } from '#db/queries/cycle-list.query.ts';
import { memberCounts } from '#db/queries/member-counts.query.ts';
import { conferenceDays } from '#db/queries/conference-days.query.ts';
import type { Calendars } from '#engine/states/calendars-in.ts';
import { workingCalendars } from '#engine/states/working-calendar.ts';
import { CycleInList, cycleInList } from '#api/routes/cycles/cycle-in-list.ts';
import { authorise } from '#api/support/authorise.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { RehearsalFlag } from '#api/support/rehearsal-flag.ts';
import { ofTookOver, TookOver, withTookOver } from '#api/support/took-over.ts';

export const listCycles = queryRoute({
  path: '/cycles',
  tag: 'cycles',
  summary: 'Cycles the unit hosts or reports to; rehearsals only when asked for',
  name: 'listCycles',
  params: z.object({}),
  query: z.object({
    rehearsal: RehearsalFlag,
    committee: z.string().max(150).optional(),
    status: z.enum(cycleStatuses).optional(),
  }),
  output: z.object({
    cycles: z.array(
      CycleInList.extend({
        tookOver: z.array(TookOver).describe('Units whose report in it the reader’s own has taken over'),
      }),
    ),
  }),
  async answer({ query, actor, deps }) {
    authorise(actor, 'listCycles', { host: null, subject: null, participants: [] });
    const calendars = await workingCalendars(deps);
    const own = await cyclesOf(deps, actor, query, calendars);
    const taken = await ofTookOver(deps, actor, async (reading, as, actsOn) => {
      const rows = await cyclesOf(reading, as, query, calendars);
      return rows.filter(({ now }) => actsOn(vietnamDate(instantFromMillis(Date.parse(now)))));
    });
    const all = withTookOver(own, taken, ({ cycle }) => cycle);
    return { cycles: all.sort((a, b) => (a.cutOff < b.cutOff ? 1 : a.cutOff > b.cutOff ? -1 : 0)) };
  },
});

async function cyclesOf(
  { db }: ApiDeps,
  actor: Actor,
  wishes: CycleListWishes,
  calendars: Calendars,
): Promise<z.output<typeof CycleInList>[]> {
  const rows = await cyclesFor(db, actor, wishes);
  const readable = rows.filter(
    (row) => may(actor, 'readCycle', hosted(row.host, row.own_version === null ? [] : [actor.unit])).allowed,
  );
  const streams = readable.map(({ stream }) => stream);
  const [counts, conferences] = await Promise.all([
    memberCounts(db, streams),
    conferenceDays(
      db,
      readable.flatMap(({ conference }) => (conference === null ? [] : [conference])),
    ),
  ]);
  return readable.map((row) =>
    cycleInList(row, {
      counts: counts.filter(({ cycle }) => cycle === row.stream),
      conference: conferences.find(({ stream }) => stream === row.conference),
      staff: may(actor, 'readBoard', hosted(row.host)).allowed,
      calendar: calendars(row.host),
    }),
  );
}
