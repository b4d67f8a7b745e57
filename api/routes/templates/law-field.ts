import { z } from 'zod';
import { DateField, lineUpTo } from '#api/support/fields.ts';

/** The document a version comes with. */
export const LawField = z
  .strictObject({
    inForceFrom: DateField.describe('What is new and required is required of reports whose data close then or later'),
    number: lineUpTo(100),
    date: DateField.describe('Of the document'),
    name: lineUpTo(300),
  })
  .exactOptional()
  .describe('The document by which this version asks; left out: none');

const shape = { inForceFrom: z.string(), number: z.string(), date: z.string(), name: z.string() };

export const LawShape = z.object(shape).meta({ id: 'LegalBasis' });

export const LawOfOutlineShape = z
  .object({ ...shape, indicators: z.array(z.string()), sections: z.array(z.string()) })
  .describe('With the codes that are new with it');
