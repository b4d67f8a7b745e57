import type { z } from 'zod';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Model, ModelField } from '#domain/model-register/model.ts';
import type { ModelShape } from '#api/routes/models/fields.ts';

export function shownModel(
  { number, name, kind, field, unit, since, recognitions, stopped }: Model,
  fields: readonly ModelField[],
  nameOf: (unit: UnitId) => string,
): z.output<typeof ModelShape> {
  return {
    ...{ number, name, kind, field, unit, since },
    fieldName: fields.find(({ id }) => id === field)?.name ?? field,
    unitName: nameOf(unit),
    recognitions: recognitions.map((one) => ({ ...one })),
    stopped: stopped === null ? null : { ...stopped },
  };
}
