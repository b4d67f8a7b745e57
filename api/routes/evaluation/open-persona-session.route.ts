import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { provisioned } from '#db/accounts/provision.ts';
import { openSession } from '#api/accounts/open-session.ts';
import { refuseForeignPage } from '#api/accounts/same-origin.ts';
import type { ExamplePort } from '#api/evaluation/port.ts';
import { PersonaField } from '#api/evaluation/shapes.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { Problem } from '#api/support/problem.ts';
import { ProblemSchema } from '#api/support/problem-schema.ts';

const Body = z.strictObject({ persona: PersonaField });

/** One click per role. A session like any other, but for the password nobody has. */
export function openPersonaSession(app: FastifyInstance, deps: ApiDeps, example: ExamplePort): void {
  app.route({
    method: 'POST',
    url: '/evaluation/session',
    schema: {
      operationId: 'openPersonaSession',
      tags: ['evaluation'],
      summary: 'Evaluation only: a session as somebody of the loaded example',
      body: Body,
      response: { 200: z.object({ done: z.literal(true) }), '4xx': ProblemSchema, '5xx': ProblemSchema },
    },
    handler: async (request, reply) => {
      refuseForeignPage(request, deps.publicUrl);
      const { persona } = request.body as z.output<typeof Body>;
      if ((await example.look()).status !== 'loaded') throw new Problem('example-not-loaded');
      const person = example.personas.find((one) => one.persona === persona);
      if (person === undefined) throw new Problem('not-found');
      const { account, position } = provisioned(person);
      await openSession(deps, request, reply, { account, position, secondFactorGiven: true, how: 'evaluation' });
      return reply.send({ done: true as const });
    },
  });
}
