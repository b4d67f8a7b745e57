import { z } from 'zod';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitData } from '#domain/organisation/unit.ts';
import { HierarchyField } from '#api/routes/organisation/fields.ts';
import { DateField } from '#api/support/fields.ts';
import { todayOf } from '#api/support/now.ts';
import { Level, Setting, UnitKind } from '#api/support/unions.ts';

export const UnitShape = z.object({
  id: z.string(),
  kind: UnitKind,
  ownKind: z.string().nullable().describe('Finer than the kind: one of `/organisation/own-kinds`'),
  level: Level,
  parent: z.string().nullable(),
  name: z.string(),
  aliases: z.array(z.string()),
  protocolRank: z.int().nullable(),
  setting: Setting.nullable(),
  code: z.string().nullable(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
});

export function unitShape(unit: UnitData): z.output<typeof UnitShape> {
  return { ...unit, ownKind: unit.ownKind ?? null, aliases: [...unit.aliases] };
}

/** And about an order of its units: the State's where none is named. */
export const InHierarchy = HierarchyField.optional().describe('Absent: the State hierarchy');

/** A question about the organisation is a question about a day; without one it is today. */
export const OnDay = DateField.optional().describe('Absent: today in Việt Nam');

export function dayOf(on: CivilDate | undefined): CivilDate {
  return on ?? todayOf(null);
}
