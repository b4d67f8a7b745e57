import { z } from 'zod';
import type { Total } from '#domain/consolidation/total.ts';
import type { SealedYear } from '#domain/consolidation/sealed-year.ts';
import { yearsBehind } from '#domain/consolidation/sum-years.ts';
import { yearFaults } from '#domain/consolidation/year-faults.ts';
import type { CoverageOfYears } from '#domain/consolidation/year-cover.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import { type Setting, settings } from '#domain/organisation/setting.ts';
import { isSummed } from '#domain/report-template/field.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import type { ConsolidationResult } from '#domain/review-cycle/consolidation-result.ts';
import type { CorrectedTotal, Corrections } from '#domain/review-cycle/corrections.ts';
import type { CyclePlan } from '#domain/review-cycle/plan.ts';
import { yearGaps } from '#domain/review-cycle/plan-years.ts';
import { shownValue } from '#domain/words/field-values.ts';
import { LackingShape, lackingShape } from '#api/routes/cycles/lacking-shape.ts';
import { CorrectedShape, correctedShape } from '#api/routes/cycles/variance-shape.ts';
import { Setting as SettingShape } from '#api/support/unions.ts';

const Days = z.object({ from: z.string(), to: z.string() });

export const YearFigure = z.object({
  ...{ cycle: z.string(), label: z.string() },
  value: z.string().nullable().describe('As that year sealed it; null = it has none'),
  corrected: CorrectedShape.nullable().describe("With the year's accepted notes; null = none moves it"),
  counts: z.boolean().describe('It is in the sum'),
  cover: z
    .object({
      given: z.int().describe('How many of the units asked stand in it'),
      asked: z.int(),
      lacking: LackingShape,
      each: z
        .array(z.object({ word: z.string(), count: z.int() }))
        .describe('Of yes or no, and of a choice: how many gave each answer; else empty'),
    })
    .nullable()
    .describe('By the record of its year; null = nothing is told'),
});

const Row = z.object({
  ...{ code: z.string(), label: z.string(), unitOfCount: z.string(), programme: z.string() },
  of: z.string().nullable(),
  setting: SettingShape.or(z.literal('all'))
    .nullable()
    .describe('The figure of this setting; all = of units of all three; null = the figure of everything'),
  how: z.enum(['sum', 'last', 'share', 'none']).describe('last: of a point of time, the last year stands'),
  value: z.string().nullable().describe('Null: the years make no sum; then `faults` says why'),
  corrected: CorrectedShape.nullable(),
  each: z.array(YearFigure),
  faults: z.array(
    z.object({
      kind: z.enum(yearFaults),
      years: z.array(z.string()).describe('Cycles'),
      there: z.string().nullable().describe('What these years called it, where they called it otherwise'),
    }),
  ),
});

export const YearsShape = z.object({
  of: z.array(
    Days.extend({
      ...{ cycle: z.string(), label: z.string() },
      withdrawn: z.boolean().describe('Cancelled since: the sum is not approved with it'),
    }),
  ),
  gaps: z.array(Days).describe('Days of the period that no year accounts for'),
  rows: z.array(Row).describe('Each indicator, first as a whole, then by setting'),
  elsewhere: z
    .array(z.object({ code: z.string(), label: z.string(), years: z.array(z.string()) }))
    .describe('What a year asked and this outline does not'),
});

interface Made {
  readonly plan: CyclePlan;
  readonly consolidation: ConsolidationResult;
  readonly corrections: Corrections;
  readonly ofYears: ReadonlyMap<StreamId, Corrections>;
  readonly withdrawn: readonly StreamId[];
  readonly coverage: CoverageOfYears;
}

/** The years side by side with their sum; null: units reported to this cycle. */
export function yearsShape(made: Made): z.output<typeof YearsShape> | null {
  const { plan, consolidation } = made;
  if (consolidation.years === undefined) return null;
  const { of, faults } = consolidation.years;
  const groups = [undefined, ...settings, null].filter(
    (setting) =>
      setting === undefined ||
      [...consolidation.bySetting, ...made.corrections.bySetting].some((each) => each.setting === setting),
  );
  // One setting alone would only repeat the total.
  const shown = groups.length < 3 ? [undefined] : groups;
  return {
    of: of.map(({ cycle, label, from, to }) => ({
      ...{ cycle: slugOf(cycle), label, from, to },
      withdrawn: made.withdrawn.includes(cycle),
    })),
    gaps: yearGaps(plan.period, plan.years ?? []).map(({ from, to }) => ({ from, to })),
    rows: plan.template.indicators.flatMap((indicator) =>
      shown.flatMap((setting) => {
        const row = rowOf(made, indicator, setting);
        return setting === undefined || row.each.some(({ value, corrected }) => value !== null || corrected !== null)
          ? [row]
          : [];
      }),
    ),
    elsewhere: faults
      .filter(({ kind }) => kind === 'notInOutline')
      .map(({ code, label, years }) => ({ code, label, years: years.map(slugOf) })),
  };
}

/** `setting` undefined: of all together. */
function rowOf(
  { consolidation, corrections, ofYears, coverage }: Made,
  indicator: Indicator,
  setting: Setting | null | undefined,
): z.output<typeof Row> {
  const { code, label, unit, programme, of } = indicator;
  const total = totalsOf(consolidation, setting).find((each) => each.code === code);
  const faults = consolidation.years?.faults ?? [];
  return {
    ...{ code, label, unitOfCount: unit, programme, of },
    setting: setting === undefined ? null : (setting ?? 'all'),
    how: howOf(indicator),
    value: total?.value ?? null,
    corrected: correctedShape(totalsOf(corrections, setting).find((each) => each.code === code)),
    each: yearFigures(consolidation.years?.of ?? [], indicator, setting, ofYears, total !== undefined, coverage),
    faults: faults
      .filter((one) => one.code === code && one.kind !== 'notInOutline' && one.setting === setting)
      .map(({ kind, years, there = null }) => ({ kind, years: years.map(slugOf), there })),
  };
}

function howOf(indicator: Indicator): z.output<typeof Row>['how'] {
  if (indicator.kind === 'share' || indicator.computed !== undefined) return 'share';
  if (!isSummed(indicator)) return 'none';
  return indicator.overYears ?? 'sum';
}

/** What each year sealed of one figure, with what its own notes make of it. */
export function yearFigures(
  years: readonly SealedYear[],
  indicator: Indicator,
  setting: Setting | null | undefined,
  ofYears: ReadonlyMap<StreamId, Corrections>,
  printed: boolean,
  coverage: CoverageOfYears = new Map(),
): z.output<typeof YearFigure>[] {
  const behind = printed ? yearsBehind(years, indicator, (year) => totalsOf(year, setting)) : [];
  return years.map((year) => {
    const { cycle, label } = year;
    const moved = ofYears.get(cycle);
    return {
      ...{ cycle: slugOf(cycle), label },
      value: totalsOf(year, setting).find((each) => each.code === indicator.code)?.value ?? null,
      corrected:
        moved === undefined
          ? null
          : correctedShape(totalsOf(moved, setting).find((each) => each.code === indicator.code)),
      counts: behind.includes(cycle),
      cover: coverShape(coverage, cycle, indicator.code, setting),
    };
  });
}

function coverShape(
  coverage: CoverageOfYears,
  cycle: StreamId,
  code: string,
  setting: Setting | null | undefined,
): z.output<typeof YearFigure>['cover'] {
  const year = coverage.get(cycle);
  const cover = (setting === undefined ? year?.of : year?.bySetting.get(setting))?.get(code);
  if (year === undefined || cover === undefined) return null;
  const { given, asked, lacking, each, indicator } = cover;
  return {
    ...{ given, asked },
    lacking: lackingShape(lacking, (unit) => year.names.get(unit) ?? unit),
    each: each
      .filter(({ count }) => count > 0)
      .map(({ value, count }) => ({ word: shownValue(indicator, value), count })),
  };
}

interface Grouped<T extends Total | CorrectedTotal> {
  readonly totals: readonly T[];
  readonly bySetting: readonly { readonly setting: Setting | null; readonly totals: readonly T[] }[];
}

function totalsOf<T extends Total | CorrectedTotal>(of: Grouped<T>, setting: Setting | null | undefined): readonly T[] {
  if (setting === undefined) return of.totals;
  return of.bySetting.find((each) => each.setting === setting)?.totals ?? [];
}
