import { z } from 'zod';
import { recordAccess } from '#db/access-log/record.ts';
import { openPositions } from '#db/accounts/positions.ts';
import { Done, done, ofAccounts } from '#api/accounts/account-route.ts';
import { route } from '#api/support/route.ts';
import { rotate } from '#api/accounts/rotate.ts';
import { todayOf } from '#api/support/now.ts';
import { Problem } from '#api/support/problem.ts';

export const choosePosition = route({
  ...ofAccounts,
  method: 'POST',
  path: '/session/position',
  tag: 'session',
  name: 'choosePosition',
  summary: 'Go on in another of one’s positions, an own or a delegated one',
  asks: 'session',
  takes: { body: z.strictObject({ position: z.string().max(100) }) },
  output: Done,
  async handle({ caller: facts, body, request, reply, deps }) {
    const open = await openPositions(deps.db, facts.account, todayOf(null));
    const chosen = open.find((each) => each.id === body.position);
    if (chosen === undefined) throw new Problem('not-found');
    const { id: position, delegation, role, unit } = chosen;
    await rotate(deps, request, reply, { position, delegation });
    const actor = {
      ...{ person: facts.name, role, unit, account: facts.account, position },
      ...(delegation === null ? {} : { delegation }),
    };
    await recordAccess(deps.db, { kind: 'position-taken', actor, address: request.ip });
    return done;
  },
});
