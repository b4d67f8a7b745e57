import { z } from 'zod';
import { contentFields } from '#api/routes/templates/fields.ts';
import { lineUpTo } from '#api/support/fields.ts';

/** A report template as a file holds it: its name and all of its content, without id and version. */
export const OutlineSchema = z.strictObject({ name: lineUpTo(500), ...contentFields });

export type Outline = z.output<typeof OutlineSchema>;
