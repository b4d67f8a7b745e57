import { z } from 'zod';
import { recordAccess } from '#db/access-log/record.ts';
import { setDisabled, storeNames } from '#db/accounts/accounts.ts';
import { revokeTokensOf } from '#db/accounts/api-tokens.ts';
import { liftLocks } from '#db/accounts/attempts.ts';
import { endSessions } from '#db/accounts/sessions.ts';
import { adminRoute, Done, done } from '#api/accounts/account-route.ts';
import { AccountParams } from '#api/accounts/admin/fields.ts';
import { followContacts, postsOf } from '#api/accounts/follow-contacts.ts';
import { accountOrNotFound } from '#api/accounts/admin/find-account.ts';
import { requireAdministrator } from '#api/accounts/admin/last-administrator.ts';
import { MailField, NameField } from '#api/support/fields.ts';

export const changeAccount = adminRoute({
  method: 'POST',
  path: '/accounts/:account/change',
  name: 'changeAccount',
  summary: 'Name and mail address; events already recorded keep the name they were recorded with',
  takes: {
    params: AccountParams,
    body: z.strictObject({ name: NameField, email: MailField.nullable().default(null) }),
  },
  output: Done,
  async answer({ params, body, actor, address, deps }) {
    const { id, name, email: wasEmail } = await accountOrNotFound(deps.db, params.account);
    await deps.db.transaction().execute(async (trx) => {
      await storeNames(trx, id, body.name, body.email);
      const detail = { account: id, name: body.name, before: name };
      await recordAccess(trx, { kind: 'account-changed', actor, address, detail });
    });
    await followContacts(deps, actor, { account: id, posts: await postsOf(deps, id), wasEmail });
    return done;
  },
});

export const disableAccount = adminRoute({
  method: 'POST',
  path: '/accounts/:account/disable',
  name: 'disableAccount',
  summary:
    'Nobody comes in with it any more: its sessions end, its tokens are void for good, its positions count no longer',
  takes: { params: AccountParams },
  output: Done,
  async answer({ params, actor, address, deps }) {
    const { id, login, email: wasEmail } = await accountOrNotFound(deps.db, params.account);
    const posts = await postsOf(deps, id);
    await deps.db.transaction().execute(async (trx) => {
      await setDisabled(trx, id, true);
      await requireAdministrator(trx);
      await endSessions(trx, { account: id }, 'account-disabled');
      const tokens = await revokeTokensOf(trx, id);
      await recordAccess(trx, { kind: 'account-disabled', actor, address, detail: { account: id, login, tokens } });
    });
    await followContacts(deps, actor, { account: id, posts, wasEmail });
    return done;
  },
});

export const enableAccount = adminRoute({
  method: 'POST',
  path: '/accounts/:account/enable',
  name: 'enableAccount',
  summary: 'It may be used again; sessions and tokens from before stay void',
  takes: { params: AccountParams },
  output: Done,
  async answer({ params, actor, address, deps }) {
    const { id, login } = await accountOrNotFound(deps.db, params.account);
    await deps.db.transaction().execute(async (trx) => {
      await setDisabled(trx, id, false);
      await recordAccess(trx, { kind: 'account-enabled', actor, address, detail: { account: id, login } });
    });
    return done;
  },
});

export const unlockAccount = adminRoute({
  method: 'POST',
  path: '/accounts/:account/unlock',
  name: 'unlockAccount',
  summary: 'Lifts the pause after failed log-ins',
  takes: { params: AccountParams },
  output: Done,
  async answer({ params, actor, address, deps }) {
    const { id, login } = await accountOrNotFound(deps.db, params.account);
    await deps.db.transaction().execute(async (trx) => {
      await liftLocks(trx, { login, code: id });
      await recordAccess(trx, { kind: 'account-unlocked', actor, address, detail: { account: id, login } });
    });
    return done;
  },
});
