import { z } from 'zod';
import { recordAccess } from '#db/access-log/record.ts';
import { endSessions, openSessions } from '#db/accounts/sessions.ts';
import { adminRoute, Done, done } from '#api/accounts/account-route.ts';
import { AccountIdField, PlainId } from '#api/accounts/admin/fields.ts';
import { Problem } from '#api/support/problem.ts';
import { PersonRole } from '#api/support/unions.ts';

export const listSessions = adminRoute({
  method: 'GET',
  path: '/sessions',
  name: 'listSessions',
  summary: 'Who is logged in now, most recently busy first; at most 1000',
  takes: { querystring: z.object({ account: AccountIdField.optional() }) },
  output: z.object({
    sessions: z.array(
      z.object({
        id: z.string(),
        account: z.string(),
        name: z.string(),
        login: z.string(),
        role: PersonRole.nullable(),
        unit: z.string().nullable(),
        since: z.iso.datetime(),
        seenAt: z.iso.datetime(),
        expiresAt: z.iso.datetime(),
        address: z.string(),
        agent: z.string(),
      }),
    ),
  }),
  async answer({ query, deps }) {
    // The record, as in every route of the administrator: see account-route.ts.
    const rows = await openSessions(deps.record, query.account);
    return {
      sessions: rows.map(({ id, account, name, login, role, unit, address, agent, ...times }) => ({
        ...{ id, account, name, login, role, unit, address, agent },
        since: times.created_at.toISOString(),
        seenAt: times.seen_at.toISOString(),
        expiresAt: times.expires_at.toISOString(),
      })),
    };
  },
});

export const endOneSession = adminRoute({
  method: 'POST',
  path: '/sessions/:session/end',
  name: 'endSession',
  summary: 'Whoever sits there has to log in again',
  takes: { params: z.object({ session: PlainId }) },
  output: Done,
  async answer({ params, actor, address, deps }) {
    await deps.db.transaction().execute(async (trx) => {
      const ended = await endSessions(trx, { id: params.session }, 'ended-by-administrator');
      if (ended === 0) throw new Problem('not-found');
      await recordAccess(trx, { kind: 'session-ended', actor, address, detail: { session: params.session } });
    });
    return done;
  },
});
