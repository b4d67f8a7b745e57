import { z } from 'zod';

export const ProblemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string().describe('Closed: the name of a rule or a kind of error'),
    detail: z.string().describe('A Vietnamese sentence for the person'),
    requestId: z.string(),
    pointer: z.string().optional().describe('JSON pointer to the value at fault'),
    errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
    liftedBy: z.array(z.string()).optional().describe('Roles that can lift it'),
    facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    receipt: z.int().optional(),
  })
  .meta({ id: 'Problem' });
