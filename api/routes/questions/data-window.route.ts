import { z } from 'zod';
import { dataWindow } from '#domain/deadlines/data-window.ts';
import { calendarBounds, periodCode } from '#domain/deadlines/period.ts';
import { daysBetween } from '#domain/kernel/civil-date.ts';
import { PeriodField } from '#api/routes/questions/period.field.ts';
import { DateField } from '#api/support/fields.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const askWindow = queryRoute({
  path: '/questions/window',
  tag: 'questions',
  summary: 'The data window of a period and its cut-off (NĐ 09/2019/NĐ-CP art. 12), and the days from there to a date',
  name: 'askWindow',
  params: z.object({}),
  query: z.object({ period: PeriodField, until: DateField.optional() }),
  output: z.object({
    period: z.string(),
    from: z.string(),
    to: z.string(),
    days: z.int(),
    calendar: z.object({ from: z.string(), to: z.string() }),
    daysFromCutOff: z.int().nullable().describe('From the cut-off to `until`'),
  }),
  answer({ query }) {
    const window = dataWindow(query.period);
    return Promise.resolve({
      period: periodCode(query.period),
      ...window,
      calendar: calendarBounds(query.period),
      daysFromCutOff: query.until === undefined ? null : daysBetween(window.to, query.until),
    });
  },
});
