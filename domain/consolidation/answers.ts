import type { AcceptedReport, ConsolidationMember } from '#domain/consolidation/consolidate.ts';
import { asksFor } from '#domain/report-template/asked-of.ts';
import { hasTotal, typeOf } from '#domain/report-template/field.ts';
import { type Indicator, isCounted } from '#domain/report-template/indicator.ts';

/** How many of the accepted reports answer to an indicator, and how: nothing said, "there is none" and 0 are three things. */
export interface Answers {
  readonly code: string;
  readonly given: number;
  readonly missing: number;
  /** Asked, and left empty. */
  readonly silent: number;
  /** Of yes or no, and of a choice: how many gave each answer, in the order of the field. */
  readonly each?: readonly { readonly value: string; readonly count: number }[];
}

interface Answered {
  readonly indicators: readonly Indicator[];
  readonly members: readonly ConsolidationMember[];
  readonly accepted: readonly AcceptedReport[];
}

/** What is asked of every unit and comes to no total for what it is: an answer, not a quantity. */
export function isAnswered(indicator: Indicator): boolean {
  return isCounted(indicator.kind) && !hasTotal(indicator);
}

/** Of every indicator that may be missing, or has no total for what it is: of any other the total says how many gave it. Once over the reports. */
export function answersOf({ indicators, members, accepted }: Answered): readonly Answers[] {
  const asked = indicators.filter((one) => one.mayBeMissing === true || isAnswered(one));
  if (asked.length === 0) return [];
  const settingOf = new Map(members.map(({ unit, setting }) => [unit, setting]));
  const counts = asked.map((indicator) => ({
    ...{ indicator, given: 0, missing: 0, silent: 0 },
    each: new Map(answersTo(indicator).map((value) => [value, 0])),
  }));
  for (const { unit, figures, missing = [] } of accepted) {
    const setting = settingOf.get(unit);
    if (setting === undefined) continue;
    const values = new Map(figures.map(({ code, value }) => [code, value]));
    const none = new Set(missing.map(({ code }) => code));
    for (const of of counts) {
      if (!asksFor(of.indicator, setting)) continue;
      const value = values.get(of.indicator.code);
      if (value !== undefined) {
        of.given += 1;
        if (of.each.has(value)) of.each.set(value, (of.each.get(value) ?? 0) + 1);
      } else if (none.has(of.indicator.code)) of.missing += 1;
      else of.silent += 1;
    }
  }
  return counts.map(({ indicator: { code }, given, missing, silent, each }): Answers => {
    const listed = [...each].map(([value, count]) => ({ value, count }));
    return { code, given, missing, silent, ...(listed.length === 0 ? {} : { each: listed }) };
  });
}

/** Whether the same many answered in the same way. */
export function sameAnswers(a: Answers, b: Answers): boolean {
  const each = ({ each: counts = [] }: Answers): string => counts.map(({ value, count }) => `${value} ${count}`).join();
  return a.given === b.given && a.missing === b.missing && a.silent === b.silent && each(a) === each(b);
}

/** What may be answered, in the order of the field; nothing where that is no list. */
export function answersTo(indicator: Indicator): readonly string[] {
  const type = typeOf(indicator);
  if (type.is === 'yesNo') return ['yes', 'no'];
  return type.is === 'choice' ? type.options.map(({ code }) => code) : [];
}
