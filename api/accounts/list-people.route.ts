import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { positionsWithHolders } from '#db/accounts/positions.ts';
import { PositionShape, positionShape } from '#api/accounts/admin/account-shape.ts';
import { unitEnds, unitNames } from '#api/accounts/unit-names.ts';
import { authorise } from '#api/support/authorise.ts';
import { DateField } from '#api/support/fields.ts';
import { todayOf } from '#api/support/now.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { UnitField } from '#api/support/unit-field.ts';

/** Who holds what is public within the installation, as the telephone list of an office is; logins are not in it. */
/** Of a position what a telephone list says: which account, which rights and who gave it is the administrator's to read. */
const Held = PositionShape.omit({ account: true, rights: true, endedAt: true, createdBy: true }).meta({
  id: 'HeldPosition',
});

export const listPeople = queryRoute({
  path: '/positions',
  tag: 'organisation',
  summary: 'Who holds which position on a day, of one unit or of all',
  name: 'listPositions',
  params: z.object({}),
  query: z.object({ unit: UnitField.optional(), on: DateField.optional() }),
  output: z.object({ on: z.string(), positions: z.array(Held) }),
  async answer({ query, actor, deps }) {
    authorise(actor, 'readOrganisation', installation);
    const on = query.on ?? todayOf(null);
    // Readers see no table of accounts; who holds what is nobody's secret, and of the account only the name is told.
    const [rows, nameOf, endOf] = await Promise.all([
      positionsWithHolders(deps.record, { unit: query.unit, on }),
      unitNames(deps),
      unitEnds(deps),
    ]);
    return {
      on,
      positions: rows.map((row) => {
        const { id, person, unit, unitName, unitEndedOn, role, title, validFrom, validTo } = positionShape(
          row,
          nameOf,
          endOf,
        );
        return { id, person, unit, unitName, unitEndedOn, role, title, validFrom, validTo };
      }),
    };
  },
});
