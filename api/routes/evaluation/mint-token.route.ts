import { z } from 'zod';
import { refuseForeignPage } from '#api/accounts/same-origin.ts';
import { evaluationTokens } from '#api/evaluation/evaluation-tokens.ts';
import type { Register } from '#api/support/command-route.ts';
import { Slug, unitId } from '#api/support/ids.ts';
import { ProblemSchema } from '#api/support/problem-schema.ts';

const Body = z.strictObject({
  person: z.string().trim().min(1).max(200),
  role: z.enum(['admin', 'coordinator', 'leader', 'unitHead', 'reporter']),
  unit: Slug,
  name: z.string().trim().min(1).max(200).default('evaluation').describe('What it is for'),
  days: z.number().positive().max(366).default(30),
});

/** Programs that try the product out say who they want to be. */
export const mintToken: Register = (app, deps) => {
  app.route({
    method: 'POST',
    url: '/evaluation/tokens',
    schema: {
      operationId: 'mintToken',
      tags: ['evaluation'],
      summary:
        'Evaluation only: an API token for a person in a role of a unit; account and position are made if missing',
      body: Body,
      response: { 200: z.object({ token: z.string() }), '4xx': ProblemSchema, '5xx': ProblemSchema },
    },
    handler: async (request) => {
      refuseForeignPage(request, deps.publicUrl);
      const { person, role, unit, name, days } = request.body as z.output<typeof Body>;
      const [token] = await evaluationTokens(deps.db, [{ name: person, role, unit: unitId(unit) }], { name, days });
      if (token === undefined) throw new Error('no token was made');
      return { token };
    },
  });
};
