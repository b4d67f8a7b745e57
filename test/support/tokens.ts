import { rightsOfRole } from '#domain/access/rights.ts';
import type { Actor, PersonRole } from '#domain/kernel/actor.ts';
import { evaluationTokens } from '#api/evaluation/evaluation-tokens.ts';
import type { Db } from '#db/database.ts';

/**
 * API tokens for whoever a test lets act, one per person: with account and position, as an evaluation gives them out, but with
 * all that the role can hold: a reporter of the tests may submit.
 */
export function tokensOn(db: Db): (actor: Actor) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  return ({ person, role, unit }) => {
    const key = JSON.stringify([person, role, unit]);
    const token = known.get(key) ?? tokenFor(db, { person, role, unit });
    known.set(key, token);
    return token;
  };
}

async function tokenFor(db: Db, { person, role, unit }: Actor): Promise<string> {
  // The engine itself comes by no token.
  const named = { name: person, role: role as PersonRole, unit, rights: rightsOfRole[role as PersonRole] };
  const [token] = await evaluationTokens(db, [named], { name: 'test', days: 1 });
  if (token === undefined) throw new Error('no token was made');
  return token;
}
