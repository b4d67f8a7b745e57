import { z } from 'zod';
import { workingDaysBetween } from '#domain/calendar/working-days.ts';
import { daysBetween } from '#domain/kernel/civil-date.ts';
import { tableAsked, WhoseTable } from '#api/routes/calendar/whose-table.ts';
import { DateField } from '#api/support/fields.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { DayKind } from '#api/support/unions.ts';

export const askWorkingDays = queryRoute({
  path: '/questions/working-days',
  tag: 'questions',
  summary: 'Working days after one day up to and including another, and the special days passed on the way',
  name: 'askWorkingDays',
  params: z.object({}),
  query: z.object({ from: DateField, to: DateField, ...WhoseTable }),
  output: z.object({
    workingDays: z.int(),
    days: z.int(),
    special: z.array(z.object({ date: z.string(), kind: DayKind, label: z.string(), source: z.string() })),
    calendar: z.string(),
  }),
  async answer({ query: { from, to, unit }, deps }) {
    const calendar = await tableAsked(deps, unit);
    const workingDays = workingDaysBetween(from, to, calendar);
    if (workingDays === null) throw new Problem('outside-calendar', {}, { pointer: '#querystring/to' });
    const special = [...calendar.days.values()]
      .filter(({ date }) => (from < date && date <= to) || (to <= date && date < from))
      .sort((a, b) => (a.date < b.date ? -1 : 1));
    return { workingDays, days: daysBetween(from, to), special, calendar: calendar.version };
  },
});
