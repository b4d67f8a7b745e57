import { z } from 'zod';
import { signToken, tokenRoles } from '#config/token.ts';
import { Slug } from '#api/support/ids.ts';
import type { Register } from '#api/support/command-route.ts';
import { ProblemSchema } from '#api/support/problem-schema.ts';

const Body = z.strictObject({
  person: z.string().trim().min(1).max(200),
  role: z.enum(tokenRoles),
  unit: Slug,
});

/** An evaluation has no accounts: whoever tries the product out chooses who to be. Elsewhere this address does not exist. */
export const mintToken: Register = (app, deps) => {
  if (!deps.evaluation) return;
  app.route({
    method: 'POST',
    url: '/evaluation/tokens',
    schema: {
      operationId: 'mintToken',
      tags: ['system'],
      summary: 'Evaluation only: a signed token for a person in a role of a unit',
      body: Body,
      response: { 200: z.object({ token: z.string() }), '4xx': ProblemSchema, '5xx': ProblemSchema },
    },
    handler: async (request) => {
      const { person, role, unit } = request.body as z.output<typeof Body>;
      return { token: await signToken(deps.tokenSecret, { sub: person, role, unit }) };
    },
  });
};
