import { z } from 'zod';
import { silenceFlagDate } from '#domain/deadlines/silence.ts';
import { silenceMonths } from '#domain/follow-up-task/silence.ts';
import { DateField } from '#api/support/fields.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const askSilence = queryRoute({
  path: '/questions/silence',
  tag: 'questions',
  summary: 'From which day a task without a date is flagged when nothing is heard of it',
  name: 'askSilence',
  params: z.object({}),
  query: z.object({
    concludedOn: DateField,
    months: z.coerce.number().int().min(1).max(24).default(silenceMonths),
    on: DateField.optional(),
  }),
  output: z.object({ flaggedFrom: z.string(), flagged: z.boolean().nullable() }),
  answer({ query }) {
    const flaggedFrom = silenceFlagDate(query.concludedOn, query.months);
    return Promise.resolve({ flaggedFrom, flagged: query.on === undefined ? null : query.on >= flaggedFrom });
  },
});
