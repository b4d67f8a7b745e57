import { accountRoute } from '#api/accounts/account-route.ts';
import { SessionShape, sessionView } from '#api/accounts/session-view.ts';
import { sessionOf } from '#api/support/actor.ts';

export const readSession = accountRoute({
  method: 'GET',
  path: '/session',
  tag: 'session',
  name: 'readSession',
  summary: 'Who is logged in, in which position, and what is still asked for; 401 when nobody is',
  output: SessionShape,
  async answer({ request, deps }) {
    return await sessionView(deps, await sessionOf(request, deps));
  },
});
