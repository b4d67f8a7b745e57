import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { shippedOutlines } from '#api/outlines/shipped.ts';
import { contentShape } from '#api/routes/templates/template-shape.ts';
import { authorise } from '#api/support/authorise.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const listShippedOutlines = queryRoute({
  path: '/templates/shipped/outlines',
  tag: 'templates',
  summary: 'Outlines that come with the product; taking one is defining a template with what it says',
  name: 'listShippedOutlines',
  params: z.object({}),
  query: z.object({}),
  output: z.object({
    outlines: z.array(
      z.object({ id: z.string().describe('An id to define it under'), name: z.string(), ...contentShape }),
    ),
  }),
  answer({ actor }) {
    authorise(actor, 'readTemplate', installation);
    return Promise.resolve({ outlines: shippedOutlines().map((one) => ({ ...one })) });
  },
});
