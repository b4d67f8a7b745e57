import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { Model, ModelKind } from '#domain/model-register/model.ts';
import { begunOn } from '#domain/model-register/since.ts';

/** What a report asks of them: kept on at the cut-off, begun, stopped or recognised within the days of the report. */
export const modelMeasures = ['maintained', 'begun', 'stopped', 'recognised'] as const;
export type ModelMeasure = (typeof modelMeasures)[number];

export interface Days {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** The days of a report as far as they have come: nobody knows today what will be kept on at a cut-off that is still ahead. */
export function countedDays({ from, to }: Days, today: CivilDate): Days {
  return { from, to: today < from ? from : today < to ? today : to };
}

/** A count that an indicator names; left out: of both kinds, of every field. */
export interface ModelCount {
  readonly what: ModelMeasure;
  readonly kind?: ModelKind;
  /** The id of one of the register's fields. */
  readonly field?: string;
}

/** A count with its number, as it is put into words. */
export interface SaidCount {
  readonly what: ModelMeasure;
  /** Null: of both kinds. */
  readonly kind: ModelKind | null;
  /** The name of its field; null: of every field. */
  readonly field: string | null;
  readonly count: number;
  readonly days: Days;
}

/** Those that make the figure: a count is as many as they are, and opens to them. */
export function modelsCounted(
  models: readonly Model[],
  { what, kind, field }: ModelCount,
  days: Days,
): readonly Model[] {
  return models.filter(
    (model) =>
      !model.struck &&
      (kind === undefined || model.kind === kind) &&
      (field === undefined || model.field === field) &&
      counts(model, what, days),
  );
}

function counts({ since, stopped, recognitions }: Model, what: ModelMeasure, { from, to }: Days): boolean {
  const within = (day: CivilDate): boolean => from <= day && day <= to;
  const begun = begunOn(since);
  switch (what) {
    case 'maintained':
      return begun <= to && (stopped === null || to < stopped.on);
    case 'begun':
      return within(begun);
    case 'stopped':
      return stopped !== null && within(stopped.on);
    case 'recognised':
      return recognitions.some(({ decidedOn }) => within(decidedOn));
    default:
      return unreachable(what);
  }
}
