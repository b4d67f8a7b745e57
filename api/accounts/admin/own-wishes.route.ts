import { z } from 'zod';
import type { Actor } from '#domain/kernel/actor.ts';
import type { AccountId } from '#domain/kernel/ids.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { letInBy } from '#db/accounts/let-in-by.ts';
import type { Db } from '#db/database.ts';
import { openOwnWishes, settleOwnWish } from '#db/accounts/own-wishes.ts';
import { positionById } from '#db/accounts/positions.ts';
import { adminRoute, Done, done } from '#api/accounts/account-route.ts';
import { followContacts } from '#api/accounts/follow-contacts.ts';
import { PlainId } from '#api/accounts/admin/fields.ts';
import { give, told } from '#api/accounts/admin/hand-out.ts';
import { RightField, RoleField } from '#api/accounts/session-view.ts';
import { unitNames } from '#api/accounts/unit-names.ts';
import { Problem } from '#api/support/problem.ts';

const Wish = z
  .object({
    id: z.string(),
    kind: z.enum(['position', 'delegation']),
    account: z.string(),
    person: z.string(),
    own: z.boolean().describe('The caller’s own: another administrator answers it'),
    role: RoleField,
    unitName: z.string(),
    title: z.string(),
    rights: z.array(RightField),
    validFrom: z.string(),
    validTo: z.string().nullable(),
    document: z.string().nullable(),
    askedAt: z.iso.datetime(),
  })
  .meta({ id: 'OwnWish' });

export const listOwnWishes = adminRoute({
  method: 'GET',
  path: '/own-wishes',
  name: 'listOwnWishes',
  summary: 'Positions and delegations that administrators want for themselves and another is to give; oldest first',
  takes: {},
  output: z.object({ wishes: z.array(Wish) }),
  async answer({ actor, deps }) {
    // The record, as in every route of the administrator: see account-route.ts.
    const [rows, nameOf] = await Promise.all([openOwnWishes(deps.record), unitNames(deps)]);
    const wishes = await Promise.all(
      rows.map(async ({ id, account, name, asked_at: at, stated }) => {
        const of = stated.kind === 'position' ? stated : await positionById(deps.record, stated.position);
        if (of === undefined) return [];
        const { role, unit, title, rights } = of;
        const days = { validFrom: stated.validFrom, validTo: stated.validTo };
        return [
          {
            ...{ id, kind: stated.kind, account, person: name, own: account === actor.account, ...days },
            ...{ role, unitName: nameOf(unit), title, rights: [...rights], askedAt: at.toISOString() },
            document: stated.kind === 'delegation' ? stated.document : null,
          },
        ];
      }),
    );
    return { wishes: wishes.flat() };
  },
});

/**
 * A token is nobody's second pair of eyes: whoever answers came in himself, it is not his own wish, and he is not somebody whom the
 * wisher has made, or given a new password or factor, within these days: that may be himself under another name.
 */
async function requireAnother(trx: Db, actor: Actor, account: AccountId): Promise<void> {
  const own = actor.token !== undefined || actor.account === undefined || actor.account === account;
  if (own || (await letInBy(trx, account, newFor)).has(actor.account)) throw new Problem('second-administrator-needed');
}

const newFor = 7;

const params = z.object({ wish: PlainId });

export const giveOwnWish = adminRoute({
  method: 'POST',
  path: '/own-wishes/:wish/give',
  name: 'giveOwnWish',
  summary: 'Another administrator gives what one wants for himself',
  takes: { params },
  output: Done,
  async answer({ params: { wish: id }, actor, address, deps }) {
    const { account, stated } = await deps.db.transaction().execute(async (trx) => {
      const settled = await settleOwnWish(trx, id, actor.person, 'given');
      if (settled === undefined) throw new Problem('not-found');
      await requireAnother(trx, actor, settled.account);
      await give(trx, settled.account, settled.stated, { actor, address, askedBy: settled.account });
      return settled;
    });
    if (stated.kind === 'position') await followContacts(deps, actor, { account, posts: [stated], wasEmail: null });
    return done;
  },
});

export const declineOwnWish = adminRoute({
  method: 'POST',
  path: '/own-wishes/:wish/decline',
  name: 'declineOwnWish',
  summary: 'It is not given; whoever wanted it may take it back himself',
  takes: { params },
  output: Done,
  async answer({ params: { wish: id }, actor, address, deps }) {
    await deps.db.transaction().execute(async (trx) => {
      const settled = await settleOwnWish(trx, id, actor.person, 'declined');
      if (settled === undefined) throw new Problem('not-found');
      const detail = { wish: id, account: settled.account, ...told(settled.stated) };
      await recordAccess(trx, { kind: 'own-wish-declined', actor, address, detail });
    });
    return done;
  },
});
