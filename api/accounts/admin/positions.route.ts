import { z } from 'zod';
import { rightsOfRole, usualRights } from '#domain/access/rights.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { accountById } from '#db/accounts/accounts.ts';
import { endPosition, positionById } from '#db/accounts/positions.ts';
import { endSessionsIn } from '#db/accounts/sessions.ts';
import { adminRoute, Done, done } from '#api/accounts/account-route.ts';
import { AccountParams, PositionParams } from '#api/accounts/admin/fields.ts';
import { followContacts } from '#api/accounts/follow-contacts.ts';
import { accountOrNotFound } from '#api/accounts/admin/find-account.ts';
import { giveOrAsk } from '#api/accounts/admin/hand-out.ts';
import { requireAdministrator } from '#api/accounts/admin/last-administrator.ts';
import { RightField, RoleField } from '#api/accounts/session-view.ts';
import { DateField, NameField } from '#api/support/fields.ts';
import { invalidField } from '#api/support/invalid-field.ts';
import { requireUnits } from '#api/support/known-units.ts';
import { todayOf } from '#api/support/now.ts';
import { Problem } from '#api/support/problem.ts';
import { UnitField } from '#api/support/unit-field.ts';

/** A position is never altered: it ends, and another begins. So a past act is always explained by what was held then. */
export const givePosition = adminRoute({
  method: 'POST',
  path: '/accounts/:account/positions',
  name: 'givePosition',
  summary: 'A role in a unit for a period, with the usual rights of the role, fewer or more of what it can hold',
  takes: {
    params: AccountParams,
    body: z.strictObject({
      unit: UnitField,
      role: RoleField,
      title: NameField,
      rights: z
        .array(RightField)
        .max(5)
        .optional()
        .describe('Left out: what the role usually holds; a reporter prepares and does not submit'),
      validFrom: DateField,
      validTo: DateField.nullable().default(null),
    }),
  },
  output: z.object({
    position: z.string().nullable(),
    waits: z
      .string()
      .nullable()
      .describe('It is the caller’s own: another administrator is to give it, see `/own-wishes`'),
  }),
  async answer({ params, body, actor, address, deps }) {
    const account = await accountOrNotFound(deps.db, params.account);
    const { unit, role, title, validFrom, validTo } = body;
    const rights = [...new Set(body.rights ?? usualRights[role])];
    const excess = rights.findIndex((right) => !rightsOfRole[role].includes(right));
    if (excess >= 0) throw invalidField(`/rights/${String(excess)}`, 'right-not-of-role');
    if (validTo !== null && validTo < validFrom) throw invalidField('/validTo', 'before-its-beginning');
    // The administrator's place need not be in the organisation: it keeps the organisation.
    if (role !== 'admin') await requireUnits(deps, [['/unit', unit]]);
    const wish = { kind: 'position', unit, role, title, rights, validFrom, validTo } as const;
    const by = { actor, address };
    const { given, waits } = await deps.db.transaction().execute((trx) => giveOrAsk(trx, account.id, wish, by));
    if (given !== null)
      await followContacts(deps, actor, { account: account.id, posts: [{ unit, role }], wasEmail: null });
    return { position: given, waits };
  },
});

export const stopPosition = adminRoute({
  method: 'POST',
  path: '/positions/:position/end',
  name: 'endPosition',
  summary: 'At once: its sessions go on in another position of their person, or end; or on a last day from today on',
  takes: { params: PositionParams, body: z.strictObject({ lastDay: DateField.nullable().default(null) }) },
  output: Done,
  async answer({ params, body, actor, address, deps }) {
    const position = await positionById(deps.db, params.position);
    if (position === undefined) throw new Problem('not-found');
    const { lastDay } = body;
    if (lastDay !== null && (lastDay < position.valid_from || lastDay < todayOf(null))) {
      throw invalidField('/lastDay', 'before-its-beginning');
    }
    await deps.db.transaction().execute(async (trx) => {
      if (!(await endPosition(trx, position.id, lastDay))) throw new Problem('not-found');
      await requireAdministrator(trx);
      if (lastDay === null) await endSessionsIn(trx, position.id, todayOf(null));
      const { account, unit, role } = position;
      await recordAccess(trx, {
        ...{ kind: 'position-ended', actor, address },
        detail: { position: position.id, account, unit, role, lastDay },
      });
    });
    // One that ends on a day to come goes on getting letters until then.
    const holder = lastDay === null ? await accountById(deps.db, position.account) : undefined;
    const { unit, role } = position;
    if (holder !== undefined)
      await followContacts(deps, actor, { account: holder.id, posts: [{ unit, role }], wasEmail: holder.email });
    return done;
  },
});
