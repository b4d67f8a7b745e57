import { coverageOf } from '#domain/consolidation/lacking.ts';
import type { YearCover, YearCoverage } from '#domain/consolidation/year-cover.ts';
import { sealedInput } from '#domain/review-cycle/corrections.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';

/**
 * Who lacks in the figures of a year, by the year's own record: nothing of it is sealed a second time, and of years sealed long ago it is
 * told as well. Null: it has no totals of units' reports.
 */
export function yearCoverage(year: CycleState): YearCoverage | null {
  if (!('consolidation' in year) || year.consolidation === null) return null;
  const { consolidation, members, plan } = year;
  const { accepted, leftOut, answers = [], totals } = consolidation;
  const { accepted: reports, ...input } = sealedInput({ ...year, consolidation });
  const covers = coverageOf({ ...input, accepted, leftOut, reports });
  const of = plan.template.indicators.map((indicator): readonly [string, YearCover] => {
    const { code } = indicator;
    const { asked, lacking } = covers(indicator);
    const counted = answers.find((one) => one.code === code);
    const given = totals.find((one) => one.code === code)?.reports ?? counted?.given ?? 0;
    return [code, { given, asked, lacking, each: counted?.each ?? [], indicator }];
  });
  const bySetting = new Map(
    consolidation.bySetting.map(({ setting, totals: own }) => {
      const within = own.flatMap(({ code, reports: given }): readonly (readonly [string, YearCover])[] => {
        const indicator = plan.template.indicators.find((each) => each.code === code);
        return indicator === undefined ? [] : [[code, { given, ...covers(indicator, setting), each: [], indicator }]];
      });
      return [setting, new Map(within)] as const;
    }),
  );
  return { of: new Map(of), bySetting, names: new Map(members.map(({ unit, name }) => [unit, name])) };
}
