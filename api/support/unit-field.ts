import { z } from 'zod';
import type { UnitId } from '#domain/kernel/ids.ts';
import { Slug, unitId } from '#api/support/ids.ts';

/** The id of a unit in a body. */
export const UnitField = Slug.transform((text): UnitId => unitId(text));
/** Null = a body in the writer's own words, which is no registered unit. */
export const MaybeUnitField = UnitField.nullable().default(null);

/** Text that need not be there: empty is the same as left out. */
export const MaybeText = z
  .string()
  .trim()
  .max(4000)
  .transform((text) => (text === '' ? null : text))
  .nullable()
  .default(null);
