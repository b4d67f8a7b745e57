import type { Answers } from '#domain/consolidation/answers.ts';
import type { Lacking } from '#domain/consolidation/lacking.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Setting } from '#domain/organisation/setting.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';

/** Of a figure of one year: how many of the units asked stand in it, who lacks, and what was answered where it is no sum. */
export interface YearCover {
  readonly given: number;
  readonly asked: number;
  readonly lacking: readonly Lacking[];
  readonly each: NonNullable<Answers['each']>;
  /** As the year asked for it. */
  readonly indicator: Indicator;
}

/** By code, and what the units were called then. */
export interface YearCoverage {
  readonly of: ReadonlyMap<string, YearCover>;
  /** The same of the figures of each setting (null: of units of all three); answers are counted of everything only. */
  readonly bySetting: ReadonlyMap<Setting | null, ReadonlyMap<string, YearCover>>;
  readonly names: ReadonlyMap<UnitId, string>;
}

export type CoverageOfYears = ReadonlyMap<StreamId, YearCoverage>;
