import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { loginName } from '#domain/accounts/login-name.ts';
import type { AccountId } from '#domain/kernel/ids.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { insertAccount } from '#db/accounts/accounts.ts';
import { adminRoute } from '#api/accounts/account-route.ts';
import { LoginField } from '#api/accounts/admin/fields.ts';
import { hashPassword } from '#api/accounts/password-hash.ts';
import { oneTimePassword } from '#api/accounts/secrets.ts';
import { MailField, NameField } from '#api/support/fields.ts';
import { invalidField } from '#api/support/invalid-field.ts';

/** Nobody registers himself. The password is for one use: whoever logs in with it chooses another first. */
export const createAccount = adminRoute({
  method: 'POST',
  path: '/accounts',
  name: 'createAccount',
  summary: 'A new account; the answer holds its one-time password, which is shown now and never again',
  takes: {
    body: z.strictObject({
      login: LoginField,
      name: NameField,
      email: MailField.nullable().default(null),
      withPassword: z.boolean().default(true).describe('false: comes in by single sign-on only'),
    }),
  },
  output: z.object({ account: z.string(), login: z.string(), password: z.string().nullable() }),
  async answer({ body, actor, address, deps }) {
    const id = randomUUID() as AccountId;
    const login = loginName(body.login);
    const password = body.withPassword ? oneTimePassword() : null;
    const passwordHash = password === null ? null : await hashPassword(password);
    const { name, email } = body;
    await deps.db.transaction().execute(async (trx) => {
      const stored = await insertAccount(trx, {
        ...{ id, login, name, email, passwordHash, mustChangePassword: password !== null, createdBy: actor.person },
      });
      if (!stored) throw invalidField('/login', 'login-taken');
      await recordAccess(trx, { kind: 'account-created', actor, address, detail: { account: id, login, name } });
    });
    return { account: id, login, password };
  },
});
