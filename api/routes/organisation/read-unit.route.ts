import { z } from 'zod';
import { may } from '#domain/access/may.ts';
import { installation, ofUnit } from '#domain/access/resource.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { otherHierarchies } from '#domain/organisation/hierarchy.ts';
import { asOf, nameOn } from '#domain/organisation/queries.ts';
import { lookUp } from '#domain/organisation/register.ts';
import { recorded } from '#domain/organisation/state.ts';
import { holdsOn, validityOf } from '#domain/organisation/validity.ts';
import { dayOf, OnDay, UnitShape, unitShape } from '#api/routes/organisation/unit-shape.ts';
import { authorise } from '#api/support/authorise.ts';
import { Ended, endedUnits } from '#api/support/ended.ts';
import { UnitParams, unitId } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { OtherHierarchy, UnitKind } from '#api/support/unions.ts';

const Contact = z.object({ name: z.string(), email: z.string() }).optional();

export const readUnit = queryRoute({
  path: '/organisation/units/:unit',
  tag: 'organisation',
  summary: 'A unit as it was called and placed on a day, with its past',
  name: 'readUnit',
  params: UnitParams,
  query: z.object({ on: OnDay }),
  output: z.object({
    on: z.string(),
    valid: z.boolean().describe('false: shown as at first or at last'),
    unit: UnitShape,
    names: z.array(z.object({ from: z.string().nullable(), kind: UnitKind, name: z.string() })),
    parents: z.array(
      z.object({ from: z.string().nullable(), parent: z.string().nullable(), name: z.string().nullable() }),
    ),
    elsewhere: z
      .array(
        z.object({
          hierarchy: OtherHierarchy,
          from: z.string().nullable(),
          parent: z.string().nullable(),
          name: z.string().nullable(),
        }),
      )
      .describe('Its own places in the other hierarchies; parent null: as in the State hierarchy'),
    ended: Ended.describe('It is no more on that day: how, since when, and who answers for what it owes'),
    contacts: z
      .object({ reporter: Contact, unitHead: Contact, coordinator: Contact, leader: Contact })
      .nullable()
      .describe('null: not for the reader'),
  }),
  async answer({ params, query, actor, deps }) {
    authorise(actor, 'readOrganisation', installation);
    const id = unitId(params.unit);
    const state = await deps.register();
    const unit = lookUp(recorded(state).units, id);
    if (unit === undefined) throw new Problem('not-found');
    const on = dayOf(query.on);
    const nameOf = (parent: UnitId | null, from: CivilDate | null): string | null =>
      parent === null ? null : nameOn(state, parent, from ?? on);
    return {
      on,
      valid: holdsOn(validityOf(unit), on),
      unit: unitShape(asOf(unit, on)),
      names: unit.designations.map(({ from, kind, name }) => ({ from, kind, name })),
      parents: unit.placements.map(({ from, parent }) => ({ from, parent, name: nameOf(parent, from) })),
      elsewhere: otherHierarchies.flatMap((hierarchy) =>
        (unit.elsewhere?.[hierarchy] ?? []).map(({ from, parent }) => ({
          ...{ hierarchy, from, parent, name: nameOf(parent, from) },
        })),
      ),
      ended: (await endedUnits(deps, [id], on)).get(id) ?? null,
      contacts: may(actor, 'readContacts', ofUnit(id)).allowed ? { ...unit.contacts } : null,
    };
  },
});
