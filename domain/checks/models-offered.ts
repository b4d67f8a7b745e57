import { againstModels, type ModelsApart } from '#domain/checks/against-models.ts';
import { type Days, type ModelCount, modelsCounted } from '#domain/model-register/count-models.ts';
import type { Model, ModelField } from '#domain/model-register/model.ts';
import type { ModelCounting } from '#domain/model-register/state.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';

/** What a register says of one figure of a report, and whether what is stated is that. */
export interface OfferedCount {
  readonly code: string;
  readonly label: string;
  readonly of: ModelCount;
  readonly count: number;
  /** As the unit has stated it; null: not yet. */
  readonly value: string | null;
  readonly apart: ModelsApart | null;
}

/** Of each indicator that names a count, what the unit's models come to in the days of the report. */
export function modelsOffered(
  indicators: readonly Indicator[],
  {
    models,
    days,
    counting,
    fields,
  }: {
    readonly models: readonly Model[];
    readonly days: Days;
    readonly counting: ModelCounting;
    readonly fields: readonly Pick<ModelField, 'id'>[];
  },
  stated: (code: string) => string | null,
): readonly OfferedCount[] {
  return indicators.flatMap(({ code, label, models: of }) => {
    // Of a field that the register does not keep it knows nothing: that is no zero to hold a figure to.
    if (of === undefined || (of.field !== undefined && !fields.some(({ id }) => id === of.field))) return [];
    const count = modelsCounted(models, of, days).length;
    const value = stated(code);
    return [{ code, label, of, count, value, apart: againstModels(value, count, counting) }];
  });
}
