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
  async handle({ caller: facts, deps }) {
    return await sessionView(deps, facts);
  },
});
