import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import type { AccountId } from '#domain/kernel/ids.ts';
import { accountList } from '#db/accounts/account-list.ts';
import { lockedLogins } from '#db/accounts/attempts.ts';
import { positionsWithHolders } from '#db/accounts/positions.ts';
import { adminRoute } from '#api/accounts/account-route.ts';
import { AccountShape, positionShape } from '#api/accounts/admin/account-shape.ts';
import { AccountParams } from '#api/accounts/admin/fields.ts';
import { unitEnds, unitNames } from '#api/accounts/unit-names.ts';
import { authorise } from '#api/support/authorise.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { UnitField } from '#api/support/unit-field.ts';

/** A question like others, so that the list as a file has the rows of the screen. */
export const listAccounts = queryRoute({
  path: '/accounts',
  tag: 'administration',
  summary: 'Accounts with their positions, by name; a part of name, login or address, with or without marks',
  name: 'listAccounts',
  params: z.object({}),
  query: z.object({
    text: z.string().trim().max(200).optional(),
    unit: UnitField.optional(),
    disabled: z.enum(['true', 'false']).optional(),
    limit: z.coerce.number().int().min(1).max(500).default(50),
    offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  }),
  output: z.object({ total: z.int(), accounts: z.array(AccountShape) }),
  async answer({ query, actor, deps }) {
    authorise(actor, 'manageAccounts', installation);
    const { text, disabled, ...rest } = query;
    return await shown(deps, {
      ...rest,
      ...(text === undefined || text === '' ? {} : { text: text.normalize('NFC') }),
      ...(disabled === undefined ? {} : { disabled: disabled === 'true' }),
    });
  },
});

export const readAccount = adminRoute({
  method: 'GET',
  path: '/accounts/:account',
  name: 'readAccount',
  summary: 'One account with all its positions, past ones included',
  takes: { params: AccountParams },
  output: AccountShape,
  async answer({ params, deps }) {
    const [account] = (await shown(deps, { id: params.account, limit: 1, offset: 0 })).accounts;
    if (account === undefined) throw new Problem('not-found');
    return account;
  },
});

async function shown(deps: ApiDeps, filter: Parameters<typeof accountList>[1]) {
  // The record, as in every route of the administrator: see account-route.ts.
  const { total, accounts } = await accountList(deps.record, filter);
  const [nameOf, endOf, locked, positions] = await Promise.all([
    unitNames(deps),
    unitEnds(deps),
    lockedLogins(
      deps.record,
      accounts.map((each) => each.login),
    ),
    positionsOf(
      deps,
      accounts.map((each) => each.id),
    ),
  ]);
  return {
    total,
    accounts: accounts.map((account) => ({
      id: account.id,
      login: account.login,
      name: account.name,
      email: account.email,
      hasPassword: Boolean(account.has_password),
      mustChangePassword: account.must_change_password,
      signOn: Boolean(account.sign_on),
      secondFactor: account.totp_enrolled_at !== null,
      disabledAt: account.disabled_at?.toISOString() ?? null,
      lockedUntil: locked.get(account.login)?.toISOString() ?? null,
      createdAt: account.created_at.toISOString(),
      createdBy: account.created_by,
      positions: (positions.get(account.id) ?? []).map((row) => positionShape(row, nameOf, endOf)),
    })),
  };
}

async function positionsOf(deps: ApiDeps, accounts: readonly AccountId[]) {
  const byAccount = new Map<AccountId, Awaited<ReturnType<typeof positionsWithHolders>>>();
  // For the administrator alone, like the accounts above.
  for (const row of await positionsWithHolders(deps.record, { accounts })) {
    const known = byAccount.get(row.account);
    if (known === undefined) byAccount.set(row.account, [row]);
    else known.push(row);
  }
  return byAccount;
}
