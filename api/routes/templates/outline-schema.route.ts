import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { outlineJsonSchema } from '#api/outlines/json-schema.ts';
import { authorise } from '#api/support/authorise.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const readOutlineSchema = queryRoute({
  path: '/templates/shipped/schema.json',
  tag: 'templates',
  summary: 'JSON Schema of a report template as a YAML file; the same as docs/report-template.schema.json',
  name: 'readOutlineSchema',
  params: z.object({}),
  query: z.object({}),
  output: z.record(z.string(), z.unknown()),
  answer({ actor }) {
    authorise(actor, 'readTemplate', installation);
    return Promise.resolve(outlineJsonSchema());
  },
});
