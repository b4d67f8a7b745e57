import { z } from 'zod';
import { publishedTo } from '#domain/calendar/foreseen.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { type CivilDate, civilDate } from '#domain/kernel/civil-date.ts';
import { installation } from '#domain/access/resource.ts';
import { calendarOf } from '#engine/states/calendar-version.ts';
import { knownJurisdiction, WhoseTable } from '#api/routes/calendar/whose-table.ts';
import { ownOf, OwnShape } from '#api/routes/calendar/list-tables.route.ts';
import { authorise } from '#api/support/authorise.ts';
import { DateField } from '#api/support/fields.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { DayKind } from '#api/support/unions.ts';

export const readCalendar = queryRoute({
  path: '/calendar',
  tag: 'calendar',
  summary: 'The table of special days in force, or an earlier version, and the days foreseen after its end',
  name: 'readCalendar',
  params: z.object({}),
  query: z.object({
    ...WhoseTable,
    version: z.string().max(100).optional(),
    until: DateField.optional().describe('The last day to tell of; left out: a year beyond what is published'),
  }),
  output: z.object({
    version: z.string(),
    own: OwnShape.optional().describe('Whose it is; left out: the country’s'),
    from: z.string(),
    to: z.string(),
    foreseenFrom: z
      .string()
      .nullable()
      .describe('From here on computed from the law, not published; null: nothing told is'),
    cultureDay: z
      .object({ from: z.int(), source: z.string() })
      .optional()
      .describe('24/11 is a day off from that year on; left out: an ordinary day'),
    days: z.array(z.object({ date: z.string(), kind: DayKind, label: z.string(), source: z.string() })),
  }),
  async answer({ query, actor, deps }) {
    authorise(actor, 'readCalendar', installation);
    await knownJurisdiction(deps, query.unit, '#querystring/unit');
    const calendar = await calendarOf(deps, { version: query.version, unit: query.unit ?? null });
    if (calendar === null) throw new Problem('not-found');
    const { version, from, foreseenFrom, days } = calendar;
    const to = query.until ?? usualEnd(calendar);
    const told = [...days.values()].filter(({ date }) => date <= to).toSorted((a, b) => (a.date < b.date ? -1 : 1));
    return {
      version,
      ...ownOf(calendar),
      from,
      to,
      foreseenFrom: foreseenFrom !== undefined && foreseenFrom <= to ? foreseenFrom : null,
      ...(calendar.cultureDay === undefined ? {} : { cultureDay: calendar.cultureDay }),
      days: told,
    };
  },
});

/** The end of the year after the last one that is published whole or in part. */
function usualEnd(calendar: WorkingCalendar): CivilDate {
  const { to } = calendar;
  const year = Number(publishedTo(calendar).slice(0, 4)) + 1;
  const end = civilDate(`${year}-12-31`);
  return end < to ? end : to;
}
