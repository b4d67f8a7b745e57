import { z } from 'zod';
import { invitationLatestDate, noticeDueDate } from '#domain/deadlines/conference-dates.ts';
import { tableAsked, WhoseTable } from '#api/routes/calendar/whose-table.ts';
import { DateField } from '#api/support/fields.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const askDeadline = queryRoute({
  path: '/questions/deadline',
  tag: 'questions',
  summary: 'The day by which a conference’s conclusions are due in writing, or its invitations are to be sent',
  name: 'askDeadline',
  params: z.object({}),
  query: z.object({
    kind: z.enum(['conclusionNotice', 'invitationLatest']),
    heldOn: DateField,
    workingDays: z.coerce
      .number()
      .int()
      .min(0)
      .max(60)
      .optional()
      .describe('Left out: 5 for a notice, 3 for invitations'),
    countedBack: z
      .enum(['true', 'false'])
      .default('false')
      .transform((text) => text === 'true')
      .describe('Invitations: counted back from the day itself instead of clear days between'),
    ...WhoseTable,
  }),
  output: z.object({ date: z.string(), workingDays: z.int(), calendar: z.string() }),
  async answer({ query, deps }) {
    const calendar = await tableAsked(deps, query.unit);
    const workingDays = query.workingDays ?? (query.kind === 'conclusionNotice' ? 5 : 3);
    const date =
      query.kind === 'conclusionNotice'
        ? noticeDueDate(query.heldOn, calendar, workingDays)
        : invitationLatestDate(query.heldOn, calendar, { clearDays: !query.countedBack, workingDays });
    if (date === null) throw new Problem('outside-calendar', {}, { pointer: '#querystring/heldOn' });
    return { date, workingDays, calendar: calendar.version };
  },
});
