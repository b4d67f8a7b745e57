import { z } from 'zod';
import { readText } from '#api/routes/questions/read-text.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const parseText = queryRoute({
  path: '/questions/parse',
  tag: 'questions',
  summary: 'What a piece of text says as a number, a ratio, a document number or a day; two readings are asked back',
  name: 'parseText',
  params: z.object({}),
  query: z.object({
    text: z.string().min(1).max(500),
    as: z.enum(['any', 'number', 'ratio', 'documentNumber', 'date']).default('any'),
  }),
  output: z.object({
    outcome: z.enum(['value', 'warn', 'fail']),
    value: z.unknown().describe('The one reading; null when there are two or none'),
    readings: z.array(
      z.object({ kind: z.enum(['number', 'ratio', 'documentNumber', 'date', 'dayMonth']), value: z.unknown() }),
    ),
  }),
  answer: ({ query }) => {
    const read = readText(query.text.normalize('NFC'), query.as);
    return Promise.resolve({ ...read, readings: [...read.readings] });
  },
});
