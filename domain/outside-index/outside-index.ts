import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

/** Điểm, %, hạng. */
export const indexMeasures = ['points', 'percent', 'rank'] as const;
export type IndexMeasure = (typeof indexMeasures)[number];

/** Who says so: an index is a statement of somebody else, and without its source it states nothing. */
export interface IndexSource {
  readonly organisation: string;
  readonly title: string;
  /** Where it can be read, as it was written down: nothing follows it. */
  readonly address: string | null;
}

/** Which figure: PCI of 2025 of that area. `unit` is the host's own, or one of the units below it. */
export interface IndexKey {
  readonly code: string;
  readonly year: number;
  readonly unit: UnitId;
}

/**
 * What was published. It has no `value` as figures of reports have: nothing that sums can take it (docs/domain.md, "never summed
 * from units"), which the compiler says before anybody does.
 */
export interface Published {
  /** Exact, as text. */
  readonly states: string;
  readonly measure: IndexMeasure;
  readonly source: IndexSource;
  readonly publishedOn: CivilDate;
}

/** PCI, PAPI, SIPAS and whatever else outsiders publish: with its source, never summed from units (docs/domain.md#review-cycle). */
export interface OutsideIndex extends IndexKey, Published {
  readonly name: string;
}

export function indexKey({ code, year, unit }: IndexKey): string {
  return `${code}/${year}/${unit}`;
}
