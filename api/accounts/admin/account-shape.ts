import { z } from 'zod';
import type { positionsWithHolders } from '#db/accounts/positions.ts';
import { RightField, RoleField } from '#api/accounts/session-view.ts';

export const PositionShape = z
  .object({
    id: z.string(),
    account: z.string(),
    person: z.string(),
    unit: z.string(),
    unitName: z.string(),
    unitEndedOn: z.string().nullable().describe('Last day of the unit, once it has ended'),
    role: RoleField,
    title: z.string(),
    rights: z.array(RightField),
    validFrom: z.string(),
    validTo: z.string().nullable(),
    endedAt: z.iso.datetime().nullable().describe('Ended before its last day'),
    createdBy: z.string(),
  })
  .meta({ id: 'Position' });

type PositionRow = Awaited<ReturnType<typeof positionsWithHolders>>[number];

export function positionShape(
  row: PositionRow,
  nameOf: (unit: PositionRow['unit']) => string,
  endOf: (unit: PositionRow['unit']) => string | null,
): z.output<typeof PositionShape> {
  return {
    id: row.id,
    account: row.account,
    person: row.name,
    unit: row.unit,
    unitName: nameOf(row.unit),
    unitEndedOn: endOf(row.unit),
    role: row.role,
    title: row.title,
    rights: row.rights,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    endedAt: row.ended_at?.toISOString() ?? null,
    createdBy: row.created_by,
  };
}

export const AccountShape = z
  .object({
    id: z.string(),
    login: z.string(),
    name: z.string(),
    email: z.string().nullable(),
    hasPassword: z.boolean(),
    mustChangePassword: z.boolean(),
    signOn: z.boolean().describe('Linked to the identity provider'),
    secondFactor: z.boolean(),
    disabledAt: z.iso.datetime().nullable(),
    lockedUntil: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
    createdBy: z.string(),
    positions: z.array(PositionShape),
  })
  .meta({ id: 'Account' });
