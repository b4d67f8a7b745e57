import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { loginName } from '#domain/accounts/login-name.ts';
import type { AccountId, PositionId } from '#domain/kernel/ids.ts';
import { roleLabels } from '#domain/words/labels.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { anyAccount, insertAccount } from '#db/accounts/accounts.ts';
import { insertPosition } from '#db/accounts/positions.ts';
import { useSetupLink } from '#db/accounts/setup-link.ts';
import { Done, done, ofAccounts } from '#api/accounts/account-route.ts';
import { route } from '#api/support/route.ts';
import { LoginField } from '#api/accounts/admin/fields.ts';
import { admit, succeeded } from '#api/accounts/attempt.ts';
import { requireGoodPassword } from '#api/accounts/check-password.ts';
import { administration } from '#api/accounts/unit-names.ts';
import { openSession } from '#api/accounts/open-session.ts';
import { hashPassword, printOf } from '#api/accounts/password-hash.ts';
import { refuseForeignPage } from '#api/accounts/same-origin.ts';
import { NameField } from '#api/support/fields.ts';
import { todayOf } from '#api/support/now.ts';
import { Problem } from '#api/support/problem.ts';

export const readSetUp = route({
  ...ofAccounts,
  method: 'GET',
  path: '/setup',
  tag: 'session',
  name: 'readSetUp',
  summary: 'Whether the installation still waits for its first administrator',
  asks: 'open',
  takes: {},
  output: z.object({ open: z.boolean() }),
  async handle({ deps }) {
    return { open: !(await anyAccount(deps.db)) };
  },
});

export const setUp = route({
  ...ofAccounts,
  method: 'POST',
  path: '/setup',
  tag: 'session',
  name: 'setUp',
  summary: 'The first administrator, by the link that the start printed; it works once',
  asks: 'open',
  takes: {
    body: z.strictObject({
      token: z.string().min(1).max(200),
      login: LoginField,
      name: NameField,
      password: z.string().min(1).max(1000),
    }),
  },
  output: Done,
  async handle({ body, request, reply, deps }) {
    refuseForeignPage(request, deps.publicUrl);
    const guess = { at: 'door', address: request.ip } as const;
    await admit(deps, request, guess);
    const login = loginName(body.login);
    requireGoodPassword(body.password, login, '/password');
    const hash = await hashPassword(body.password);
    const account = randomUUID() as AccountId;
    const position = randomUUID() as PositionId;
    await deps.db.transaction().execute(async (trx) => {
      if (!(await useSetupLink(trx, body.token))) throw new Problem('setup-closed');
      const { name } = body;
      const createdBy = name;
      await insertAccount(trx, {
        ...{ id: account, login, name, email: null, passwordHash: hash, mustChangePassword: false, createdBy },
      });
      await insertPosition(trx, {
        ...{ id: position, account, unit: administration, role: 'admin', rights: [] },
        ...{ title: roleLabels.admin, validFrom: todayOf(null), validTo: null, createdBy },
      });
      await recordAccess(trx, {
        kind: 'set-up',
        account,
        login,
        address: request.ip,
        detail: { position, print: printOf(hash) },
      });
    });
    await succeeded(deps, guess);
    await openSession(deps, request, reply, { account, secondFactorGiven: false, how: 'set-up' });
    return done;
  },
});
