import { z } from 'zod';
import type { Lacking } from '#domain/consolidation/lacking.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { LackingWhy } from '#api/support/unions.ts';

/** Who was asked for a figure and stands not in it, by name. */
export const LackingShape = z.array(z.object({ unit: z.string(), name: z.string(), why: LackingWhy }));

export function lackingShape(
  lacking: readonly Lacking[],
  nameOf: (unit: UnitId) => string,
): z.output<typeof LackingShape> {
  return lacking.map(({ unit, why }) => ({ unit, name: nameOf(unit), why }));
}
