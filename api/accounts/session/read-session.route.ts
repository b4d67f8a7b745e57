import type { FastifyReply, FastifyRequest } from 'fastify';
import { recordAccess } from '#db/access-log/record.ts';
import { openPositions } from '#db/accounts/positions.ts';
import type { SessionFacts } from '#db/accounts/sessions.ts';
import { inPosition } from '#api/accounts/callers.ts';
import { positionEnded } from '#api/accounts/position-ended.ts';
import { rotate } from '#api/accounts/rotate.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { todayOf } from '#api/support/now.ts';
import { Problem } from '#api/support/problem.ts';
import { ofAccounts } from '#api/accounts/account-route.ts';
import { route } from '#api/support/route.ts';
import { SessionShape, sessionView } from '#api/accounts/session-view.ts';

export const readSession = route({
  ...ofAccounts,
  method: 'GET',
  path: '/session',
  tag: 'session',
  name: 'readSession',
  summary: 'Who is logged in, in which position, and what is still asked for; 401 when nobody is',
  asks: 'session',
  takes: {},
  output: SessionShape,
  async handle({ caller: facts, request, reply, deps }) {
    const here = inPosition(facts) ? facts : await goOnInAnother(facts, { request, reply, deps });
    return await sessionView(deps, here);
  },
});

/** The position was taken away under an open screen: its person goes on in the first of those he holds. */
async function goOnInAnother(
  facts: SessionFacts,
  { request, reply, deps }: { readonly request: FastifyRequest; readonly reply: FastifyReply; readonly deps: ApiDeps },
): Promise<SessionFacts> {
  const [next] = await openPositions(deps.db, facts.account, todayOf(null));
  if (next === undefined) throw await positionEnded(deps, facts);
  const { id: position, delegation, role, unit } = next;
  const token = await rotate(deps, request, reply, { position, delegation });
  const actor = {
    ...{ person: facts.name, role, unit, account: facts.account, position },
    ...(delegation === null ? {} : { delegation }),
  };
  await recordAccess(deps.db, { kind: 'position-taken', actor, address: request.ip });
  const there = await deps.callers.session(token);
  if (there === null) throw new Problem('unauthenticated');
  return there;
}
