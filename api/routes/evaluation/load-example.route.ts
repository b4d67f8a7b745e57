import type { FastifyInstance } from 'fastify';
import { refuseForeignPage } from '#api/accounts/same-origin.ts';
import type { ExamplePort } from '#api/evaluation/port.ts';
import { ExampleShape } from '#api/evaluation/shapes.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { ProblemSchema } from '#api/support/problem-schema.ts';

/** A quick machine has loaded it by then; otherwise the answer says how far it is, and the list of personas goes on telling. */
const patienceMillis = 1_500;

export function loadExample(app: FastifyInstance, deps: ApiDeps, example: ExamplePort): void {
  app.route({
    method: 'POST',
    url: '/evaluation/example',
    schema: {
      operationId: 'loadExample',
      tags: ['evaluation'],
      summary:
        'Evaluation only: load the example; again does nothing twice. 202 while it goes on: GET /evaluation/personas tells',
      response: { 200: ExampleShape, 202: ExampleShape, '4xx': ProblemSchema, '5xx': ProblemSchema },
    },
    handler: async (request, reply) => {
      refuseForeignPage(request, deps.publicUrl);
      const state = await example.begin(patienceMillis);
      return reply.status(state.status === 'loading' ? 202 : 200).send(state);
    },
  });
}
