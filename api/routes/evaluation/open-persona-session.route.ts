import { z } from 'zod';
import { provision, provisioned } from '#db/accounts/provision.ts';
import { evaluationMaker } from '#api/evaluation/evaluation-tokens.ts';
import { openSession } from '#api/accounts/open-session.ts';
import { refuseForeignPage } from '#api/accounts/same-origin.ts';
import type { ExamplePort } from '#api/evaluation/port.ts';
import { PersonaField } from '#api/evaluation/shapes.ts';
import { Problem } from '#api/support/problem.ts';
import { type Register, route } from '#api/support/route.ts';

const Body = z.strictObject({ persona: PersonaField });

/** One click per role. A session like any other, but for the password nobody has. */
export function openPersonaSession(example: ExamplePort): Register {
  return route({
    method: 'POST',
    path: '/evaluation/session',
    tag: 'evaluation',
    name: 'openPersonaSession',
    summary: 'Evaluation only: a session as somebody of the loaded example',
    asks: 'open',
    takes: { body: Body },
    output: z.object({ done: z.literal(true) }),
    async handle({ body: { persona }, request, reply, deps }) {
      refuseForeignPage(request, deps.publicUrl);
      if ((await example.look()).status !== 'loaded') throw new Problem('example-not-loaded');
      const person = example.personas.find((one) => one.persona === persona);
      if (person === undefined) throw new Problem('not-found');
      // Loaded by an earlier release, whose example called somebody else by that name: he is made now.
      await provision(deps.db, [person], evaluationMaker);
      const { account, position } = provisioned(person);
      await openSession(deps, request, reply, { account, position, secondFactorGiven: true, how: 'evaluation' });
      return { done: true as const };
    },
  });
}
