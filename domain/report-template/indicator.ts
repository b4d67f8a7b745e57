import type { ModelCount } from '#domain/model-register/count-models.ts';
import type { FieldType } from '#domain/report-template/field-type.ts';
import type { Setting } from '#domain/organisation/setting.ts';

export const indicatorKinds = ['count', 'total', 'part', 'share', 'index'] as const;

/**
 * `total` is the sum of its parts, `part` one of them (phân tổ), `count` a figure beside them. A `share` is calculated from
 * its numerator and denominator and never summed. An `index` is published by outsiders and never summed either.
 */
export type IndicatorKind = (typeof indicatorKinds)[number];

export const overYears = ['last'] as const;
export type OverYears = (typeof overYears)[number];

/** Reported by the unit itself, and no share: what it is a number of, its type says. */
export function isCounted(kind: IndicatorKind): boolean {
  return kind === 'count' || kind === 'total' || kind === 'part';
}

export interface Indicator {
  readonly code: string;
  readonly label: string;
  /** What is counted: "mô hình", "tổ chức", "%". */
  readonly unit: string;
  readonly kind: IndicatorKind;
  /** What stands in its cell; left out: a number by its kind. */
  readonly type?: FieldType;
  /** The whole that this figure is a part or a subset of. */
  readonly of: string | null;
  /** The breakdown a part belongs to (phân tổ theo …), e.g. `field`. One whole may be broken down in several ways. */
  readonly by: string | null;
  /** Loại hình it is asked from; null = from every one. */
  readonly setting: Setting | null;
  readonly programme: string;
  readonly required: boolean;
  /** A day: required of reports whose data close then or later; left out: `required` says it all. */
  readonly requiredFrom?: string;
  /** The formula it is reckoned by, as it is written (domain/formula); nobody types it then. Left out: the unit states it. */
  readonly computed?: string;
  /** The unit may say that it has none, and why; that is an answer where one is required. Left out: it may not. */
  readonly mayBeMissing?: boolean;
  /** How the totals of several years become one. Left out: they are added; `last`: counted at a point of time, the last year's stands. */
  readonly overYears?: OverYears;
  /** The count of the committee's register of models that it is; it is offered from there, or held against it. Left out: of none. */
  readonly models?: ModelCount;
  /** Who publishes it; only an index needs one. */
  readonly source: string | null;
}

export interface Section {
  readonly code: string;
  readonly label: string;
  readonly required: boolean;
  readonly requiredFrom?: string;
  /** Loại hình it is asked from; left out: from every one. */
  readonly setting?: Setting | null;
}
