import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { calendarOf } from '#engine/states/calendar-version.ts';
import { authorise } from '#api/support/authorise.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { DayKind } from '#api/support/unions.ts';

export const readCalendar = queryRoute({
  path: '/calendar',
  tag: 'calendar',
  summary: 'The table of special days in force, or an earlier version',
  name: 'readCalendar',
  params: z.object({}),
  query: z.object({ version: z.string().max(100).optional() }),
  output: z.object({
    version: z.string(),
    from: z.string(),
    to: z.string(),
    days: z.array(z.object({ date: z.string(), kind: DayKind, label: z.string(), source: z.string() })),
  }),
  async answer({ query, actor, deps }) {
    authorise(actor, 'readCalendar', installation);
    const calendar = await calendarOf(deps, query.version);
    if (calendar === null) throw new Problem('not-found');
    const { version, from, to, days } = calendar;
    return { version, from, to, days: [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1)) };
  },
});
