import { z } from 'zod';
import { mostColumns, mostRows } from '#api/support/read-cells.ts';

/** Of one workbook. */
export const mostSheets = 20;

/** Cells as they were read, and as they go back to be looked at again after a person has changed one. */
export const SheetsField = z
  .array(
    z.strictObject({
      name: z.string().max(200),
      rows: z.array(z.array(z.string().max(5000)).max(mostColumns)).max(mostRows),
    }),
  )
  .max(mostSheets);

export const PlaceShape = z.object({ sheet: z.int(), row: z.int(), column: z.int().nullable() });
