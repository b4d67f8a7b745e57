import { z } from 'zod';
import type { UnitId } from '#domain/kernel/ids.ts';
import { modelMeasures } from '#domain/model-register/count-models.ts';
import { modelKinds, recognitionLevels } from '#domain/model-register/model.ts';
import { DateField, lineUpTo, NameField } from '#api/support/fields.ts';
import { UnitField } from '#api/support/unit-field.ts';

export const FieldId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,59}$/)
  .max(60);

export const RecognitionField = z.strictObject({
  level: z.enum(recognitionLevels),
  decision: lineUpTo(100).min(1).describe('Number and symbol of the decision, as they are written'),
  decidedOn: DateField,
});

export const SinceField = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .max(10)
  .describe('As far as it is known: 2018, 2018-05 or 2018-05-19');

export const ModelField = z.strictObject({
  name: NameField,
  kind: z.enum(modelKinds).default('model'),
  field: FieldId.describe('One of the fields of the register'),
  unit: UnitField,
  since: SinceField,
  recognitions: z.array(RecognitionField).max(50).default([]),
});

/** The count of the register that a figure of a report is. */
export const ModelCountField = z
  .strictObject({
    what: z.enum(modelMeasures),
    kind: z.enum(modelKinds).exactOptional().describe('Left out: of both'),
    field: FieldId.exactOptional().describe('One of the fields of the register; left out: of every one'),
  })
  .describe('The count of the committee’s register of models that it is; left out: of none');

/** What is shown of a model. */
export const ModelShape = z.object({
  number: z.int().describe('Its name in this register for ever'),
  name: z.string(),
  kind: z.enum(modelKinds),
  field: z.string(),
  fieldName: z.string(),
  unit: z.string(),
  unitName: z.string(),
  since: z.string(),
  recognitions: z.array(z.object({ level: z.enum(recognitionLevels), decision: z.string(), decidedOn: z.string() })),
  stopped: z.object({ on: z.string(), reason: z.string() }).nullable(),
});

/** Whose it is: the host's staff enter for every unit, anybody else for his own. */
export function shareFor(isHost: boolean, unit: UnitId): UnitId | null {
  return isHost ? null : unit;
}

/** A row of a file. */
export const ImportedField = z.strictObject({
  number: z.int().min(1).max(1_000_000).nullable().default(null).describe('Null: a new one, or told by unit and name'),
  model: ModelField,
  stopped: z
    .strictObject({ on: DateField, reason: z.string().max(4000) })
    .nullable()
    .default(null),
});

/** … as it was read. */
export const ModelEntryShape = z.object({
  number: z.int().nullable(),
  model: ModelShape.pick({ name: true, kind: true, field: true, unit: true, since: true, recognitions: true }),
  stopped: z.object({ on: z.string(), reason: z.string() }).nullable(),
});
