import { z } from 'zod';
import { personRoles } from '#domain/kernel/actor.ts';
import { refuseForeignPage } from '#api/accounts/same-origin.ts';
import { evaluationTokens } from '#api/evaluation/evaluation-tokens.ts';
import { route } from '#api/support/route.ts';
import { Slug, unitId } from '#api/support/ids.ts';
import { lineUpTo } from '#api/support/fields.ts';

const Body = z.strictObject({
  person: lineUpTo(200).min(1),
  role: z.enum(personRoles),
  unit: Slug,
  name: lineUpTo(200).min(1).default('evaluation').describe('What it is for'),
  days: z.number().min(0.001).max(366).default(30),
});

/** Programs that try the product out say who they want to be. */
export const mintToken = route({
  method: 'POST',
  path: '/evaluation/tokens',
  tag: 'evaluation',
  name: 'mintToken',
  summary: 'Evaluation only: an API token for a person in a role of a unit; account and position are made if missing',
  asks: 'open',
  takes: { body: Body },
  output: z.object({ token: z.string() }),
  async handle({ body: { person, role, unit, name, days }, request, deps }) {
    refuseForeignPage(request, deps.publicUrl);
    const [token] = await evaluationTokens(deps.db, [{ name: person, role, unit: unitId(unit) }], { name, days });
    if (token === undefined) throw new Error('no token was made');
    return { token };
  },
});
