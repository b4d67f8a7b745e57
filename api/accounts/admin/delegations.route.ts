import { z } from 'zod';
import { recordAccess } from '#db/access-log/record.ts';
import { accountById } from '#db/accounts/accounts.ts';
import { delegationsWithNames, revokeDelegation } from '#db/accounts/delegations.ts';
import { positionById } from '#db/accounts/positions.ts';
import { endSessions } from '#db/accounts/sessions.ts';
import { adminRoute, Done, done } from '#api/accounts/account-route.ts';
import { AccountIdField, DelegationParams, PositionParams } from '#api/accounts/admin/fields.ts';
import { giveOrAsk } from '#api/accounts/admin/hand-out.ts';
import { RoleField } from '#api/accounts/session-view.ts';
import { unitNames } from '#api/accounts/unit-names.ts';
import { DateField, lineUpTo } from '#api/support/fields.ts';
import { invalidField } from '#api/support/invalid-field.ts';
import { Problem } from '#api/support/problem.ts';

const Delegation = z
  .object({
    id: z.string(),
    position: z.string(),
    title: z.string(),
    role: RoleField,
    unit: z.string(),
    unitName: z.string(),
    holder: z.object({ account: z.string(), name: z.string() }),
    deputy: z.object({ account: z.string(), name: z.string() }),
    validFrom: z.string(),
    validTo: z.string(),
    document: z.string(),
    revokedAt: z.iso.datetime().nullable(),
    createdBy: z.string(),
  })
  .meta({ id: 'Delegation' });

export const listDelegations = adminRoute({
  method: 'GET',
  path: '/delegations',
  name: 'listDelegations',
  summary: 'Who handed which position to whom, for which days and by which paper; newest first',
  takes: { querystring: z.object({ account: AccountIdField.optional() }) },
  output: z.object({ delegations: z.array(Delegation) }),
  async answer({ query, deps }) {
    // The record, as in every route of the administrator: see account-route.ts.
    const [rows, nameOf] = await Promise.all([delegationsWithNames(deps.record, query), unitNames(deps)]);
    return {
      delegations: rows.map((row) => ({
        id: row.id,
        position: row.position,
        title: row.title,
        role: row.role,
        unit: row.unit,
        unitName: nameOf(row.unit),
        holder: { account: row.account, name: row.holder_name },
        deputy: { account: row.to_account, name: row.deputy_name },
        validFrom: row.valid_from,
        validTo: row.valid_to,
        document: row.document,
        revokedAt: row.revoked_at?.toISOString() ?? null,
        createdBy: row.created_by,
      })),
    };
  },
});

export const giveDelegation = adminRoute({
  method: 'POST',
  path: '/positions/:position/delegations',
  name: 'giveDelegation',
  summary: 'Another person acts in this position on these days, by this paper; events name both',
  takes: {
    params: PositionParams,
    body: z.strictObject({
      toAccount: AccountIdField,
      validFrom: DateField,
      validTo: DateField,
      document: lineUpTo(500).min(1),
    }),
  },
  output: z.object({
    delegation: z.string().nullable(),
    waits: z
      .string()
      .nullable()
      .describe('It is the caller’s own: another administrator is to give it, see `/own-wishes`'),
  }),
  async answer({ params, body, actor, address, deps }) {
    const { toAccount, validFrom, validTo, document } = body;
    const position = await positionById(deps.db, params.position);
    if (position === undefined || position.ended_at !== null) throw new Problem('not-found');
    const deputy = await accountById(deps.db, toAccount);
    if (deputy === undefined || deputy.disabled_at !== null) throw invalidField('/toAccount', 'no-such-account');
    if (toAccount === position.account) throw invalidField('/toAccount', 'own-position');
    if (validTo < validFrom) throw invalidField('/validTo', 'before-its-beginning');
    if (validFrom < position.valid_from) throw invalidField('/validFrom', 'beyond-its-position');
    if (position.valid_to !== null && validTo > position.valid_to)
      throw invalidField('/validTo', 'beyond-its-position');
    const wish = { kind: 'delegation', position: position.id, validFrom, validTo, document } as const;
    const by = { actor, address };
    const { given, waits } = await deps.db.transaction().execute((trx) => giveOrAsk(trx, toAccount, wish, by));
    return { delegation: given, waits };
  },
});

export const endDelegation = adminRoute({
  method: 'POST',
  path: '/delegations/:delegation/revoke',
  name: 'revokeDelegation',
  summary: 'At once, with every session by it',
  takes: { params: DelegationParams },
  output: Done,
  async answer({ params, actor, address, deps }) {
    const { delegation } = params;
    await deps.db.transaction().execute(async (trx) => {
      if (!(await revokeDelegation(trx, delegation))) throw new Problem('not-found');
      await endSessions(trx, { delegation }, 'delegation-revoked');
      await recordAccess(trx, { kind: 'delegation-revoked', actor, address, detail: { revoked: delegation } });
    });
    return done;
  },
});
