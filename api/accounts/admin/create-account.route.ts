import { z } from 'zod';
import { loginName } from '#domain/accounts/login-name.ts';
import { adminRoute } from '#api/accounts/account-route.ts';
import { enterAccount, secretOf } from '#api/accounts/admin/enter-account.ts';
import { LoginField } from '#api/accounts/admin/fields.ts';
import { MailField, NameField } from '#api/support/fields.ts';

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
    const login = loginName(body.login);
    const secret = await secretOf(body.withPassword);
    const { name, email } = body;
    const account = await deps.db
      .transaction()
      .execute((trx) => enterAccount(trx, { login, name, email, secret }, { actor, address }, '/login'));
    return { account, login, password: secret?.password ?? null };
  },
});
