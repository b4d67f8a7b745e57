import type { z } from 'zod';
import { ProblemSchema } from '#api/support/problem-schema.ts';

/** The description of a route that anybody may call: probes, and what an evaluation opens. */
export function openSchema(name: string, tag: string, summary: string, output: z.ZodType) {
  return {
    operationId: name,
    tags: [tag],
    summary,
    response: { 200: output, '4xx': ProblemSchema, '5xx': ProblemSchema },
  };
}
