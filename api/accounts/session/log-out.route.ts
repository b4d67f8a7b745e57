import { recordAccess } from '#db/access-log/record.ts';
import { endSessions } from '#db/accounts/sessions.ts';
import { Done, done, ofAccounts } from '#api/accounts/account-route.ts';
import { route } from '#api/support/route.ts';
import { cookieOf, takeCookieBack } from '#api/accounts/cookie.ts';

export const logOut = route({
  ...ofAccounts,
  method: 'POST',
  path: '/session/end',
  tag: 'session',
  name: 'logOut',
  summary: 'Log out; right also when nobody was logged in any more',
  asks: 'open',
  takes: {},
  output: Done,
  async handle({ request, reply, deps }) {
    const cookie = cookieOf(request);
    if (cookie === undefined) return done;
    const facts = await deps.callers.session(cookie);
    if (facts !== null) {
      await deps.db.transaction().execute(async (trx) => {
        await endSessions(trx, { id: facts.id }, 'logged-out');
        await recordAccess(trx, { kind: 'logged-out', account: facts.account, address: request.ip });
      });
      deps.callers.forget();
    }
    takeCookieBack(reply);
    return done;
  },
});
