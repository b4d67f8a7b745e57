import { refuseForeignPage } from '#api/accounts/same-origin.ts';
import type { ExamplePort } from '#api/evaluation/port.ts';
import { ExampleShape } from '#api/evaluation/shapes.ts';
import { type Register, route } from '#api/support/route.ts';

/** A quick machine has loaded it by then; otherwise the answer says how far it is, and the list of personas goes on telling. */
const patienceMillis = 1_500;

export function loadExample(example: ExamplePort): Register {
  return route({
    method: 'POST',
    path: '/evaluation/example',
    tag: 'evaluation',
    name: 'loadExample',
    summary:
      'Evaluation only: load the example; again does nothing twice. 202 while it goes on: GET /evaluation/personas tells',
    asks: 'open',
    takes: {},
    output: ExampleShape,
    others: { 202: ExampleShape },
    async handle({ request, reply, deps }) {
      refuseForeignPage(request, deps.publicUrl);
      const state = await example.begin(patienceMillis);
      if (state.status === 'loading') void reply.status(202);
      return state;
    },
  });
}
