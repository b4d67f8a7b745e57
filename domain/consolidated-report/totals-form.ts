import { type Answers, answersTo, isAnswered } from '#domain/consolidation/answers.ts';
import { partsOf, type Total } from '#domain/consolidation/total.ts';
import { compareDecimals } from '#domain/consolidation/decimal.ts';
import { fractionOf } from '#domain/consolidation/fraction.ts';
import { type Coverage, type Covered, coverageOf, type LackingWhy } from '#domain/consolidation/lacking.ts';
import type { CoverageOfYears, YearCover } from '#domain/consolidation/year-cover.ts';
import type { YearFault } from '#domain/consolidation/year-faults.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { hasTotal, typeOf } from '#domain/report-template/field.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';

/** What stands in the line of an indicator. A percentage or a day has no sum: its least and its greatest are told. */
export type FormValue =
  | { readonly is: 'total'; readonly value: string; readonly basis: Total['basis']; readonly isOver: boolean }
  /** A share with the two totals it was reckoned from. */
  | { readonly is: 'share'; readonly value: string; readonly numerator: string; readonly denominator: string }
  | { readonly is: 'each'; readonly each: NonNullable<Answers['each']> }
  | { readonly is: 'span'; readonly least: string; readonly greatest: string }
  /** Reckoned from figures that are there, of which one divides and is 0. */
  | { readonly is: 'byZero' }
  /** In words: to be read in the text, never in a table of figures. */
  | { readonly is: 'words' }
  | { readonly is: 'none' };

export interface FormLine extends Coverage {
  readonly indicator: Indicator;
  readonly value: FormValue;
  /** How many reports stand in it. */
  readonly given: number;
  /** Of a review of several years: what is said beside the sum, or instead of one. */
  readonly faults: readonly YearFault[];
  /** Of each year of such a review who stands in the figure, in the order of the years; null: units reported. */
  readonly ofYears: readonly YearLine[] | null;
}

/** A year's figure: its units by the names they had then. */
export interface YearLine extends Pick<YearCover, 'given' | 'asked' | 'each' | 'indicator'> {
  readonly cycle: StreamId;
  readonly lacking: readonly { readonly name: string; readonly why: LackingWhy }[];
}

export interface Formed extends Covered {
  readonly totals: readonly Total[];
  readonly years: { readonly faults: readonly YearFault[]; readonly coverage?: CoverageOfYears } | undefined;
}

/** The table of all that was asked, in the outline's order, as it was sealed. What outsiders publish is quoted in the text, and no line of it. */
export function totalsForm(sealed: Formed): readonly FormLine[] {
  const { indicators, relations, reports, years } = sealed;
  const totals = new Map(sealed.totals.map((total) => [total.code, total]));
  const covers = coverageOf(sealed);
  return indicators.flatMap((indicator): FormLine[] => {
    const { code } = indicator;
    const total = totals.get(code);
    const faults = (years?.faults ?? []).filter((one) => one.code === code && one.setting === undefined);
    if (total === undefined && indicator.kind === 'index') return [];
    if (years !== undefined) {
      if (total === undefined && faults.length === 0) return [];
      return [
        {
          indicator,
          value: ofTotal(total),
          given: 0,
          asked: 0,
          lacking: [],
          faults,
          ofYears: yearLines(code, years.coverage),
        },
      ];
    }
    const covered = covers(indicator);
    if (hasTotal(indicator)) {
      const parts = partsOf(total, totals);
      const fraction = indicator.kind === 'share' && total !== undefined ? fractionOf(relations, parts, code) : null;
      const gave = isReckoned(indicator, sealed) ? covered.asked - covered.lacking.length : 0;
      const none: FormValue = gave > 0 ? { is: 'byZero' } : { is: 'none' };
      const value = fraction !== null ? ofShare(fraction, parts) : total === undefined ? none : ofTotal(total);
      return [{ indicator, value, given: total?.reports ?? gave, ...covered, faults, ofYears: null }];
    }
    const values = reports.flatMap(({ figures }) => figures.find((figure) => figure.code === code)?.value ?? []);
    return isAnswered(indicator)
      ? [{ indicator, value: ofAnswers(indicator, values), given: values.length, ...covered, faults, ofYears: null }]
      : [];
  });
}

/** From totals over the units that gave all of it: where some did and it comes to nothing, it was divided by 0. */
function isReckoned({ code, computed }: Indicator, { relations, unpaired }: Covered): boolean {
  if (unpaired === true) return false;
  return computed !== undefined || relations.some((one) => one.check === 'K2' && one.share === code);
}

function yearLines(code: string, coverage: CoverageOfYears = new Map()): readonly YearLine[] {
  return [...coverage].flatMap(([cycle, { of, names }]): YearLine[] => {
    const cover = of.get(code);
    if (cover === undefined) return [];
    const { lacking, ...rest } = cover;
    return [{ ...rest, cycle, lacking: lacking.map(({ unit, why }) => ({ name: names.get(unit) ?? unit, why })) }];
  });
}

function ofTotal(total: Total | undefined): FormValue {
  return total === undefined
    ? { is: 'none' }
    : { is: 'total', value: total.value, basis: total.basis, isOver: total.over !== undefined };
}

function ofShare(
  { value, numerator, denominator }: NonNullable<ReturnType<typeof fractionOf>>,
  totals: ReadonlyMap<string, { readonly value: string }>,
): FormValue {
  const of = (code: string): string => totals.get(code)?.value ?? '';
  return { is: 'share', value, numerator: of(numerator), denominator: of(denominator) };
}

function ofAnswers(indicator: Indicator, values: readonly string[]): FormValue {
  const type = typeOf(indicator);
  switch (type.is) {
    case 'yesNo':
    case 'choice':
      return values.length === 0 ? { is: 'none' } : eachOf(answersTo(indicator), values);
    case 'text':
      return { is: 'words' };
    case 'date':
      // Days as they are stored stand in the order of their letters.
      return spanOf([...values].sort());
    case 'percent':
    case 'count':
    case 'decimal':
    case 'money':
      return spanOf([...values].sort((a, b) => compareDecimals(a, b) ?? 0));
    default:
      return unreachable(type);
  }
}

function eachOf(answers: readonly string[], values: readonly string[]): FormValue {
  return {
    is: 'each',
    each: answers.map((value) => ({ value, count: values.filter((one) => one === value).length })),
  };
}

function spanOf(sorted: readonly string[]): FormValue {
  const [least, greatest] = [sorted[0], sorted.at(-1)];
  return least === undefined || greatest === undefined ? { is: 'none' } : { is: 'span', least, greatest };
}
